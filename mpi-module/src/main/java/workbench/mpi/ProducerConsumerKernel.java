package workbench.mpi;

import workbench.semantics.Policy;
import workbench.workload.Distribution;
import workbench.workload.Parameters;
import workbench.workload.ProducerConsumer;

/**
 * The kernels of producer/consumer. Here alone it is decided which one runs, and how many messages it lets one producer have under way to one
 * consumer: the session runs what this says, and the semantics describe it.
 *
 * @implNote Without a class of MPI, which the controlling JVM does not have.
 */
enum ProducerConsumerKernel {
    /** {@link InTurnProducer} and {@link InTurnConsumer}; {@link SelectingProducer} and {@link SelectingConsumer} do the same with other tags. */
    IN_TURN,
    /** {@link OnDemandProducer} and {@link OnDemandConsumer}. */
    ON_DEMAND;

    /** Where one producer has one consumer there is nobody to choose, and nobody asks. */
    static Policy policy(Parameters parameters) {
        if (parameters.is(ProducerConsumer.DISTRIBUTION, Distribution.ROUND_ROBIN.id())) {
            return Policy.IN_TURN;
        }
        if (parameters.is(ProducerConsumer.DISTRIBUTION, Distribution.SELECTOR.id())) {
            return Policy.SELECTED;
        }
        boolean oneToOne =
                parameters.count(ProducerConsumer.PRODUCERS) == 1 && parameters.count(ProducerConsumer.CONSUMERS) == 1;
        return oneToOne ? Policy.DIRECT : Policy.ON_DEMAND;
    }

    static ProducerConsumerKernel of(Parameters parameters) {
        return policy(parameters) == Policy.ON_DEMAND ? ON_DEMAND : IN_TURN;
    }

    /** Messages from one producer to one consumer, at most. */
    int underWay(int credits, int maxInFlight, int consumers) {
        if (this == IN_TURN) {
            return maxInFlight < consumers ? credits : Math.min(credits, maxInFlight / consumers);
        }
        int perRequest = perGrant(credits, maxInFlight, consumers);
        return credits / perRequest * perRequest;
    }

    /** How many messages a consumer grants, or asks for, at once. */
    int perGrant(int credits, int maxInFlight, int consumers) {
        if (this == IN_TURN) {
            return half(underWay(credits, maxInFlight, consumers));
        }
        return maxInFlight > 0 ? 1 : half(credits);
    }

    /** What is granted at once, so that a sender seldom waits, where nothing says otherwise. */
    static int half(int messages) {
        return Math.max(1, messages / 2);
    }
}
