package workbench.workload;

import java.util.List;
import java.util.stream.IntStream;

/** Participants in pairs: the first ones are the ranks 0 … pairs−1, their partners the ranks behind them. */
record Pairs(int pairs) {
    static final String PARAMETER = "pairs";
    private static final int MOST = 32;

    static Pairs of(Parameters parameters) {
        return new Pairs(parameters.count(PARAMETER));
    }

    static Parameter parameter(String what) {
        return Parameter.count(PARAMETER, 1, 1, MOST, "pairs of participants that " + what + " at the same time");
    }

    boolean isFirst(int rank) {
        return rank < pairs;
    }

    int partner(int rank) {
        return isFirst(rank) ? rank + pairs : rank - pairs;
    }

    List<Edge> edges() {
        return IntStream.range(0, pairs)
                .mapToObj(first -> new Edge(first, partner(first)))
                .toList();
    }

    List<Role> roles(Role first, Role second) {
        return Role.list(pairs, first, pairs, second);
    }
}
