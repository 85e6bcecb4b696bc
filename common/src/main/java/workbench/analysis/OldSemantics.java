package workbench.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import workbench.result.TrialRecord;

/** What the figures of an older file mean, as far as comparing them needs it: such a file has phrases only, so the names of parameters must do. */
final class OldSemantics {
    private static final String DELIVERY = "delivery";
    private static final List<String> SEND = List.of("sendMode", "send");

    /** They are compared by their meaning. */
    static final List<String> PARAMETERS = List.of(DELIVERY, "sendMode", "send");

    /** A send returns only when the other side has confirmed it: the broker in JMS, the receiver in MPI. */
    private static final Set<String> CONFIRMED = Set.of("blocking", "synchronous");

    private OldSemantics() {}

    static Map<String, String> aspects(TrialRecord trial) {
        // What has no such choice keeps nothing over a crash.
        boolean kept = "persistent".equals(trial.parameters().get(DELIVERY));
        Map<String, String> aspects = new LinkedHashMap<>();
        aspects.put(Comparability.DURABILITY, Comparability.durability(kept));
        aspects.put(Comparability.SEND, Comparability.send(confirmed(trial, kept)));
        return aspects;
    }

    /** Unless it is set, a send of what is to be kept waits until it is. */
    private static boolean confirmed(TrialRecord trial, boolean kept) {
        List<Object> modes = SEND.stream()
                .filter(trial.parameters()::containsKey)
                .map(trial.parameters()::get)
                .toList();
        return modes.isEmpty() ? kept : modes.stream().map(Object::toString).anyMatch(CONFIRMED::contains);
    }
}
