package workbench.portable;

import java.util.ArrayList;
import java.util.List;
import workbench.workload.ParallelSum;
import workbench.workload.Parameters;
import workbench.workload.PingPong;
import workbench.workload.ProducerConsumer;
import workbench.workload.Role;
import workbench.workload.Streaming;
import workbench.workload.Workload;

/**
 * A direction in which the portable kernels send: where a mechanism joins two participants and no more, each link needs one of its own.
 *
 * @param from the sender's rank
 * @param to the receiver's rank
 */
public record Edge(int from, int to) {
    /** All links of a workload, in an order that is the same for all participants. */
    public static List<Edge> of(Workload workload, Parameters parameters) {
        List<Edge> calls = calls(workload, parameters);
        boolean oneWay = workload instanceof ProducerConsumer && ProducerConsumer.maxInFlight(parameters) == 0;
        return oneWay ? calls : bothWays(calls);
    }

    /** From each that calls to each that it calls, where the portable kernels call: replies need no link. */
    public static List<Edge> calls(Workload workload, Parameters parameters) {
        List<Role> roles = workload.roles(parameters);
        return switch (workload) {
            case ProducerConsumer w -> oneWay(roles, Role.PRODUCER);
            case ParallelSum w -> oneWay(roles, Role.COORDINATOR);
            case PingPong w -> pairs(roles.size());
            case Streaming w -> pairs(roles.size());
        };
    }

    /** From each of one role to each of the others. */
    private static List<Edge> oneWay(List<Role> roles, Role sender) {
        List<Edge> links = new ArrayList<>();
        for (int from = 0; from < roles.size(); from++) {
            for (int to = 0; to < roles.size(); to++) {
                if (roles.get(from) == sender && roles.get(to) != sender) {
                    links.add(new Edge(from, to));
                }
            }
        }
        return links;
    }

    private static List<Edge> pairs(int participants) {
        List<Edge> links = new ArrayList<>();
        for (int first = 0; first < participants / 2; first++) {
            links.add(new Edge(first, first + participants / 2));
        }
        return links;
    }

    private static List<Edge> bothWays(List<Edge> there) {
        List<Edge> links = new ArrayList<>();
        for (Edge link : there) {
            links.add(link);
            links.add(new Edge(link.to, link.from));
        }
        return List.copyOf(links);
    }
}
