package workbench.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import workbench.metric.MetricCatalogue;
import workbench.workload.CommonParameters;
import workbench.workload.Units;

/** What a ratio of two trials depends on, so that whoever quotes it quotes that too. */
final class Conditions {
    /** Beyond this factor the two had not the same room. */
    private static final double SAME_ROOM = 1.5;

    private final TrialSummary a;
    private final TrialSummary b;
    private final boolean brief;

    private Conditions(TrialPair pair, boolean brief) {
        this.a = pair.a();
        this.b = pair.b();
        this.brief = brief;
    }

    /** {@code : messages of 1KiB, profile throughput; one hop against two by way of a broker; 2 JVMs against 3 on 2 processors}; or nothing. */
    static String of(TrialPair pair, String nameOfA, String nameOfB) {
        return new Conditions(pair, false).text(nameOfA, nameOfB);
    }

    /** The same in fewer words: {@code : 1KiB messages, profile throughput; one hop against two (broker); 2 JVMs against 3 on 2 processors}. */
    static String brief(TrialPair pair, String nameOfA, String nameOfB) {
        return new Conditions(pair, true).text(nameOfA, nameOfB);
    }

    private String text(String nameOfA, String nameOfB) {
        List<String> parts = new ArrayList<>();
        settings().ifPresent(parts::add);
        hops().ifPresent(parts::add);
        jvms().ifPresent(parts::add);
        room(nameOfA, nameOfB).ifPresent(parts::add);
        return parts.isEmpty() ? "" : ": " + String.join("; ", parts);
    }

    private Optional<String> settings() {
        List<String> settings = new ArrayList<>();
        if (common(CommonParameters.MESSAGE_SIZE) instanceof Number bytes) {
            String size = Units.formatBytes(bytes.longValue());
            settings.add(brief ? size + " messages" : "messages of " + size);
        }
        if (common(CommonParameters.PROFILE) instanceof String profile) {
            settings.add("profile " + profile);
        }
        return settings.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", settings));
    }

    private Object common(String parameter) {
        Object ofA = a.trial().parameters().get(parameter);
        return Objects.equals(ofA, b.trial().parameters().get(parameter)) ? ofA : null;
    }

    private Optional<String> hops() {
        if (a.arrangement().broker() == b.arrangement().broker()) {
            return Optional.empty();
        }
        return Optional.of(
                a.arrangement().broker() ? "two hops" + broker() + " against one" : "one hop against two" + broker());
    }

    private String broker() {
        return brief ? " (broker)" : " by way of a broker";
    }

    private Optional<String> jvms() {
        String ofA = a.arrangement().jvmsInWords();
        String ofB = b.arrangement().jvmsInWords();
        long processors = a.arrangement().processors();
        if (ofA.isEmpty() || ofB.isEmpty() || processors == 0) {
            return Optional.empty();
        }
        String both =
                ofA.equals(ofB) ? ofA : ofA + " against " + b.arrangement().jvms();
        return Optional.of(both + " on " + processors + (processors == 1 ? " processor" : " processors"));
    }

    private Optional<String> room(String nameOfA, String nameOfB) {
        Sample ofA = a.metrics().get(MetricCatalogue.IN_SYSTEM.name());
        Sample ofB = b.metrics().get(MetricCatalogue.IN_SYSTEM.name());
        if (ofA == null || ofB == null || ofA.centre() <= 0 || ofB.centre() <= 0) {
            return Optional.empty();
        }
        double ratio = ofA.centre() / ofB.centre();
        if (Math.max(ratio, 1 / ratio) <= SAME_ROOM) {
            return Optional.empty();
        }
        return Optional.of(RatioText.rough(Math.max(ratio, 1 / ratio)) + " times as many messages were under way over "
                + (ratio > 1 ? nameOfA : nameOfB));
    }
}
