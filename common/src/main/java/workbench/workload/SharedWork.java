package workbench.workload;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import workbench.metric.Operation;
import workbench.semantics.Acknowledgement.By;
import workbench.semantics.Bound;
import workbench.semantics.Exchange;
import workbench.semantics.Next;
import workbench.semantics.Policy;

/**
 * A computation that all ranks share, as an MPI program's do: each has a part of the work, and rank 0 also solves the whole alone for comparison. An
 * iteration ends when each rank has called {@link Meter#answered}, whether the answer lies at rank 0 or at all. One worker is allowed and sends nothing.
 */
interface SharedWork extends Computation {
    String WORKERS = "workers";

    int MOST_WORKERS = 64;

    /** As many as the least machine has processors. */
    static Parameter workersParameter() {
        return Parameter.count(WORKERS, 2, 1, MOST_WORKERS, "participants, all of which compute");
    }

    @Override
    default Operation operation() {
        return Operation.STEP;
    }

    /** Its steps are to be named. */
    @Override
    String operationName();

    @Override
    default Optional<String> countParameter() {
        return Optional.empty();
    }

    @Override
    default Optional<String> sharersParameter() {
        return Optional.of(WORKERS);
    }

    @Override
    default boolean hasBaseline() {
        return true;
    }

    @Override
    default List<Role> roles(Parameters parameters) {
        return Collections.nCopies(parameters.count(WORKERS), Role.PEER);
    }

    /** Kernels say in {@link #calls} which pairs they use, in both directions. */
    @Override
    default List<Edge> edges(Parameters parameters) {
        return calls(parameters);
    }

    /** Ranks act together, and none begins a solution before the last one is done. */
    @Override
    default Exchange exchange(Parameters parameters) {
        return new Exchange(
                Policy.ONLY, Next.BY_OPERATION, new Bound(1, Bound.Item.OPERATION, Bound.Per.GROUP), By.NOBODY);
    }
}
