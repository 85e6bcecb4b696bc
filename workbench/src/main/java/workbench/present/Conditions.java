package workbench.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import workbench.analysis.Sample;
import workbench.analysis.TrialPair;
import workbench.analysis.TrialSummary;
import workbench.metric.MetricCatalogue;
import workbench.workload.CommonParameters;
import workbench.workload.Units;

/** What a ratio of two trials depends on, so that whoever quotes it quotes that too. */
record Conditions(TrialSummary a, TrialSummary b, boolean brief) {
    /** Beyond this factor the two had not the same room. */
    private static final double SAME_ROOM = 1.5;

    /** {@code : messages of 1KiB, profile throughput; one hop against two by way of a broker; 2 JVMs against 3 on 2 processors}; or nothing. */
    static String of(TrialPair pair, String nameOfA, String nameOfB) {
        return new Conditions(pair.a(), pair.b(), false).text(nameOfA, nameOfB);
    }

    /** The same in fewer words: {@code : 1KiB messages, profile throughput; one hop against two (broker); 2 JVMs against 3 on 2 processors}. */
    static String brief(TrialPair pair, String nameOfA, String nameOfB) {
        return new Conditions(pair.a(), pair.b(), true).text(nameOfA, nameOfB);
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
        if (common(CommonParameters.MESSAGE_SIZE) instanceof String mix) {
            settings.add(brief ? mix + " messages" : "messages of " + mix);
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
        long ofA = a.arrangement().jvms();
        long ofB = b.arrangement().jvms();
        long processors = a.arrangement().processors();
        if (ofA == 0 || ofB == 0 || processors == 0) {
            return Optional.empty();
        }
        return Optional.of(Prose.counted(ofA, "JVM") + (ofA == ofB ? "" : " against " + ofB) + " on "
                + Prose.counted(processors, "processor"));
    }

    private Optional<String> room(String nameOfA, String nameOfB) {
        double ofA = a.sample(MetricCatalogue.IN_SYSTEM).map(Sample::centre).orElse(0.0);
        double ofB = b.sample(MetricCatalogue.IN_SYSTEM).map(Sample::centre).orElse(0.0);
        double ratio = Math.max(ofA, ofB) / Math.min(ofA, ofB);
        return ofA <= 0 || ofB <= 0 || ratio <= SAME_ROOM
                ? Optional.empty()
                : Optional.of(RatioText.rough(ratio) + " times as many messages were under way over "
                        + (ofA > ofB ? nameOfA : nameOfB));
    }
}
