package workbench.overhead.peer;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What is compared. */
enum Contender {
    PERF("perf"),
    SAME("same"),
    BEST("best");

    private final String word;

    Contender(String word) {
        this.word = word;
    }

    /** As files write it. */
    String id() {
        return word;
    }

    static Contender of(String word) {
        return Arrays.stream(values())
                .filter(contender -> contender.word.equals(word))
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
