package workbench.present;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.analysis.TrialSummary;
import workbench.analysis.WorkloadComparison;
import workbench.metric.MetricCatalogue;
import workbench.result.TrialRecord;

/** What the figures mean: what holds for all trials once, then for each what is its own. */
final class SemanticsText {
    private static final String ALL = "all";

    private SemanticsText() {}

    static String of(WorkloadComparison workload, Ink ink) {
        Map<String, Map<String, String>> byTransport = byTransport(workload);
        if (byTransport.isEmpty()) {
            return "";
        }
        Map<String, String> common = inCommon(List.copyOf(byTransport.values()));
        int width = byTransport.keySet().stream().mapToInt(Columns::of).max().orElse(0);
        StringBuilder text = new StringBuilder("  What the figures mean:\n");
        // With a single trial everything is common, and "all" would be a strange word for it.
        if (byTransport.size() > 1 && !common.isEmpty()) {
            text.append(line(ALL, width, common, ink));
        }
        byTransport.forEach((name, semantics) -> {
            Map<String, String> own = new LinkedHashMap<>(semantics);
            if (byTransport.size() > 1) {
                own.keySet().removeAll(common.keySet());
            }
            text.append(line(name, width, own, ink));
        });
        if (isShown(workload, MetricCatalogue.SEND_LAG.nameOf("p99"))) {
            text.append(line(
                    "send lag",
                    width,
                    "how much later a message was sent than its rate said; part of the latency",
                    ink));
        }
        if (isShown(workload, MetricCatalogue.SOJOURN.nameOf("p50"))) {
            text.append(line(
                    "queueing",
                    width,
                    "send to receive at full speed: mostly waiting in a queue, no measure of latency; for that, bound it:"
                            + " --set maxInFlight=1",
                    ink));
        }
        if (!CostTable.of(workload, ink).isEmpty()) {
            text.append(line(
                    "costs",
                    width,
                    "of all JVMs together, in the timed part; broker: the part of the CPU time that is the broker's, where"
                            + " it has a JVM of its own; switches: a thread gave the CPU away, mostly to wait; forced: it"
                            + " was made to",
                    ink));
        }
        return ink.dim(text.toString().stripTrailing()) + "\n";
    }

    private static boolean isShown(WorkloadComparison workload, String metric) {
        return workload.trials().stream().anyMatch(trial -> trial.metrics().containsKey(metric));
    }

    /** Once for each transport, unless what was swept changes the meaning: then once for each meaning, named by what it goes with. */
    private static Map<String, Map<String, String>> byTransport(WorkloadComparison workload) {
        Map<String, Map<Map<String, String>, List<TrialRecord>>> meanings = new LinkedHashMap<>();
        for (TrialSummary trial : workload.trials()) {
            Map<String, String> words = SemanticsWords.of(trial);
            if (!words.isEmpty() && trial.ok() > 0) {
                meanings.computeIfAbsent(RepetitionLine.place(trial.trial()), place -> new LinkedHashMap<>())
                        .computeIfAbsent(words, meaning -> new ArrayList<>())
                        .add(trial.trial());
            }
        }
        Map<String, Map<String, String>> byTransport = new LinkedHashMap<>();
        meanings.forEach((place, trials) -> trials.forEach((meaning, alike) -> {
            String name = place
                    + (trials.size() == 1
                            ? ""
                            : RepetitionLine.variation(inCommon(
                                    alike.stream().map(TrialRecord::variation).toList())));
            boolean taken = byTransport.containsKey(name);
            byTransport.put(
                    taken ? place + RepetitionLine.variation(alike.getFirst().variation()) : name, meaning);
        }));
        return byTransport;
    }

    private static Map<String, String> inCommon(List<Map<String, String>> all) {
        Map<String, String> common = new LinkedHashMap<>(all.getFirst());
        all.forEach(each -> common.entrySet().retainAll(each.entrySet()));
        return common;
    }

    private static String line(String name, int width, Map<String, String> semantics, Ink ink) {
        List<String> phrases = new ArrayList<>();
        semantics.forEach((key, value) -> phrases.add(key + ": " + value));
        return phrases.isEmpty() ? "" : line(name, width, String.join(" · ", phrases), ink);
    }

    private static String line(String name, int width, String words, Ink ink) {
        int most = ink.atMost(Paragraph.WIDTH);
        String head = "    " + Columns.padRight(name, width) + "  ";
        return ink.columns() >= Paragraph.WIDTH || Columns.of(head) <= most / 2
                ? Paragraph.wrap(head, words, most)
                : String.join("\n", NameLines.of("    " + name, most)) + "\n" + Paragraph.wrap("      ", words, most);
    }
}
