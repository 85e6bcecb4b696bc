package workbench.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import workbench.result.TrialRecord;

/** Whether the figures of two trials can be put side by side without another word; if not, what differs. */
final class Likeness {
    private static final String DELIVERY = "delivery";
    private static final String NOT_KEPT = "non-persistent";
    private static final List<String> SEND = List.of("sendMode", "send");

    /** They limit a repetition or are compared by their meaning. */
    private static final Set<String> LEFT_ASIDE = Set.of("timeLimit", DELIVERY, "sendMode", "send");

    /** A send returns only when the other side has confirmed it: the broker in JMS, the receiver in MPI. */
    private static final Set<String> CONFIRMED = Set.of("blocking", "synchronous");

    private Likeness() {}

    /** Each difference in words, {@code deployment (threads, processes)}; empty if they are alike. */
    static List<String> differences(TrialRecord a, TrialRecord b) {
        List<String> differences = new ArrayList<>();
        add(differences, "workload", a.workload(), b.workload());
        add(differences, "deployment", a.deployment(), b.deployment());
        add(differences, "kernel", a.kernel(), b.kernel());
        add(differences, DELIVERY, delivery(a), delivery(b));
        add(differences, "send", send(a), send(b));
        a.parameters().forEach((name, value) -> {
            Object other = b.parameters().get(name);
            if (other != null && !LEFT_ASIDE.contains(name)) {
                add(differences, name, value.toString(), other.toString());
            }
        });
        return differences;
    }

    private static void add(List<String> differences, String name, String a, String b) {
        if (!a.equals(b)) {
            differences.add(name + " (" + a + ", " + b + ")");
        }
    }

    /** What has no such choice keeps nothing over a crash. */
    private static String delivery(TrialRecord trial) {
        return word(trial.parameters(), DELIVERY, NOT_KEPT);
    }

    private static String send(TrialRecord trial) {
        for (String name : SEND) {
            String mode = word(trial.parameters(), name, "");
            if (CONFIRMED.contains(mode)) {
                return "confirmed";
            }
        }
        return "not confirmed";
    }

    private static String word(Map<String, Object> parameters, String name, String otherwise) {
        Object value = parameters.get(name);
        return value == null ? otherwise : value.toString();
    }
}
