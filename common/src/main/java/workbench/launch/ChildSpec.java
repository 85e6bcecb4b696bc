package workbench.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import workbench.plan.Trial;
import workbench.transport.Deployment;
import workbench.transport.HostPlacement;
import workbench.workload.Role;

/**
 * What one child JVM holds.
 *
 * @param ranks its participants; empty where it only holds the host
 * @param label for people
 * @param kind a word; children of a kind run the same code
 */
public record ChildSpec(List<Integer> ranks, boolean host, String label, String kind) {
    /** What receives messages is of this kind. */
    static final String CONSUMER = Role.CONSUMER.label();

    public boolean isHostOnly() {
        return ranks.isEmpty();
    }

    /** Whether what it costs is that of one participant, and of a host within. */
    public boolean holdsOneParticipant() {
        return ranks.size() == 1;
    }

    /** The child JVMs of a trial. */
    public static List<ChildSpec> of(Trial trial) {
        List<Role> roles = trial.workload().roles(trial.parameters());
        boolean apart = trial.transport().hostPlacement() == HostPlacement.OWN_PROCESS;
        List<ChildSpec> children = new ArrayList<>();
        if (apart) {
            children.add(new ChildSpec(List.of(), true, "the host (broker)", "host"));
        }
        if (trial.deployment() == Deployment.THREADS) {
            List<Integer> all = IntStream.range(0, roles.size()).boxed().toList();
            children.add(new ChildSpec(all, !apart, "the JVM of all " + roles.size() + " participants", "all"));
        } else {
            for (int rank = 0; rank < roles.size(); rank++) {
                String role = roles.get(rank).label();
                children.add(new ChildSpec(List.of(rank), !apart && rank == 0, role + " (rank " + rank + ")", role));
            }
        }
        return children;
    }
}
