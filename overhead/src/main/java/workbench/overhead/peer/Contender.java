package workbench.overhead.peer;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What is compared. */
enum Contender {
    PERF,
    SAME,
    BEST;

    /** As files write it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Contender of(String word) {
        return Arrays.stream(values())
                .filter(contender -> contender.id().equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new PeerException("'" + word + "' is no contender: allowed is " + List.of(values())));
    }

    /** All of them; in each round another one begins, so that none gains from its place. */
    static List<Contender> inRound(int round) {
        List<Contender> order = Arrays.asList(values());
        Collections.rotate(order, round);
        return order;
    }
}
