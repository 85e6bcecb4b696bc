package workbench.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A direction in which messages go: where a mechanism joins two participants and no more, each edge needs one of its own.
 *
 * @param from the sender's rank
 * @param to the receiver's rank
 */
public record Edge(int from, int to) {
    /** From each participant of one role to each of the others. */
    public static List<Edge> fromEach(Role sender, List<Role> roles) {
        List<Edge> edges = new ArrayList<>();
        for (int from = 0; from < roles.size(); from++) {
            for (int to = 0; to < roles.size(); to++) {
                if (roles.get(from) == sender && roles.get(to) != sender) {
                    edges.add(new Edge(from, to));
                }
            }
        }
        return edges;
    }

    /** Up a binomial tree, from each but the first to the participant whose rank is its own without the lowest bit. */
    static List<Edge> upBinomialTree(int participants) {
        return IntStream.range(1, participants)
                .mapToObj(rank -> new Edge(rank, rank & (rank - 1)))
                .toList();
    }

    /** The other way. */
    static List<Edge> downBinomialTree(int participants) {
        return upBinomialTree(participants).stream().map(Edge::reversed).toList();
    }

    /** From each other participant straight to the first. */
    static List<Edge> toFirst(int participants) {
        return IntStream.range(1, participants)
                .mapToObj(rank -> new Edge(rank, 0))
                .toList();
    }

    /** The other way. */
    static List<Edge> fromFirst(int participants) {
        return toFirst(participants).stream().map(Edge::reversed).toList();
    }

    static List<Edge> allPairs(int participants) {
        List<Edge> edges = new ArrayList<>();
        for (int from = 0; from < participants; from++) {
            for (int to = 0; to < participants; to++) {
                if (from != to) {
                    edges.add(new Edge(from, to));
                }
            }
        }
        return edges;
    }

    /**
     * Between participants at the distances 1, 2, 4 …, both ways. It takes a power of two of them; of those beyond it each has a neighbour that stands
     * for both: the first ones, in pairs, by the odd ranks.
     */
    static List<Edge> recursiveDoubling(int participants) {
        int doubled = Integer.highestOneBit(participants);
        int beyond = participants - doubled;
        List<Edge> there = new ArrayList<>();
        for (int pair = 0; pair < beyond; pair++) {
            there.add(new Edge(2 * pair, 2 * pair + 1));
        }
        for (int distance = 1; distance < doubled; distance *= 2) {
            for (int lower = 0; lower < doubled; lower++) {
                if ((lower & distance) == 0) {
                    there.add(new Edge(standing(lower, beyond), standing(lower + distance, beyond)));
                }
            }
        }
        return bothWays(there);
    }

    private static int standing(int doubledRank, int beyond) {
        return doubledRank < beyond ? 2 * doubledRank + 1 : doubledRank + beyond;
    }

    /** From each participant to the next one, and from the last to the first. */
    public static List<Edge> ring(int participants) {
        return IntStream.range(0, participants)
                .mapToObj(rank -> new Edge(rank, (rank + 1) % participants))
                .toList();
    }

    /** Between neighbours in a grid without a rim that is joined, both ways; ranks lie in it row by row. */
    public static List<Edge> grid(int rows, int columns) {
        List<Edge> edges = new ArrayList<>();
        for (int rank = 0; rank < rows * columns; rank++) {
            if ((rank + 1) % columns != 0) {
                edges.add(new Edge(rank, rank + 1));
            }
            if (rank + columns < rows * columns) {
                edges.add(new Edge(rank, rank + columns));
            }
        }
        return bothWays(edges);
    }

    /** All of them, each once, but none from a participant to itself. */
    @SafeVarargs
    static List<Edge> union(List<Edge>... some) {
        return Stream.of(some)
                .flatMap(List::stream)
                .filter(edge -> edge.from() != edge.to())
                .distinct()
                .toList();
    }

    /** The one back. */
    public Edge reversed() {
        return new Edge(to, from);
    }

    /** Each of them and, behind it, the one back. */
    static List<Edge> bothWays(List<Edge> there) {
        return there.stream().flatMap(edge -> Stream.of(edge, edge.reversed())).toList();
    }
}
