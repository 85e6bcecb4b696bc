package workbench.workload;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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

    List<Role> roles(Role first, Role second) {
        List<Role> roles = new ArrayList<>();
        roles.addAll(Collections.nCopies(pairs, first));
        roles.addAll(Collections.nCopies(pairs, second));
        return List.copyOf(roles);
    }
}
