package workbench.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.statistics.descriptive.Median;
import workbench.analysis.Figures;
import workbench.analysis.Unit;
import workbench.present.Table.Align;
import workbench.present.Table.Cell;
import workbench.result.Repetition;
import workbench.result.Status;
import workbench.workload.ProducerConsumer;
import workbench.workload.Units;

/** Latency at rates: a line for each rate, the lowest first, the middle of its repetitions. */
public final class RatesText {
    private static final List<Align> COLUMNS = List.of(
            Align.RIGHT,
            Align.RIGHT,
            Align.RIGHT,
            Align.RIGHT,
            Align.RIGHT,
            Align.RIGHT,
            Align.RIGHT,
            Align.RIGHT,
            Align.LEFT);
    private static final double PERCENT = 100;

    private RatesText() {}

    /** @param capacity messages per second of a closed loop */
    public static String of(List<Repetition> repetitions, double capacity) {
        Map<Long, List<Repetition>> byRate =
                repetitions.stream().collect(Collectors.groupingBy(RatesText::rate, TreeMap::new, Collectors.toList()));
        Map<String, Map<Long, Double>> medians = new TreeMap<>();
        Figures.PERCENTILES.forEach(percentile -> medians.put(percentile, medians(byRate, percentile)));
        Scale scale = Scale.of(
                Unit.NANOS,
                medians.values().stream().flatMap(m -> m.values().stream()).toList());
        Table table = new Table(COLUMNS);
        List<String> head = new ArrayList<>(List.of("rate /s", "of closed", "sent /s"));
        Figures.PERCENTILES.forEach(percentile -> head.add(percentile + " " + scale.label()));
        head.add("repetitions");
        table.add(head.stream().map(Cell::of).toList());
        byRate.forEach((rate, all) -> table.add(row(rate, all, capacity, medians, scale)));
        return table.render("  ")
                + Paragraph.wrap(
                        "  ",
                        "Latency from when a message was to be sent; medians of the"
                                + " repetitions in which the rate was reached.")
                + "\n";
    }

    private static List<Cell> row(
            long rate, List<Repetition> all, double capacity, Map<String, Map<Long, Double>> medians, Scale scale) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(String.format(Locale.ROOT, "%,d", rate)));
        row.add(Cell.of(String.format(Locale.ROOT, "%.0f %%", PERCENT * rate / capacity)));
        row.add(Cell.of(String.format(
                Locale.ROOT,
                "%,.0f",
                median(all.stream()
                        .map(repetition -> repetition.metrics().figures().get(ProducerConsumer.SENT_PER_SECOND))
                        .toList()))));
        for (String percentile : Figures.PERCENTILES) {
            Double value = medians.get(percentile).get(rate);
            row.add(Cell.of(value == null ? "–" : scale.format(value)));
        }
        long reached = all.stream().filter(r -> r.status() == Status.OK).count();
        row.add(Cell.of(reached == all.size() ? "n " + reached : "n " + reached + " of " + all.size() + ", saturated"));
        return row;
    }

    private static Map<Long, Double> medians(Map<Long, List<Repetition>> byRate, String percentile) {
        Map<Long, Double> medians = new TreeMap<>();
        byRate.forEach((rate, all) -> {
            List<Double> values = all.stream()
                    .filter(repetition -> repetition.status() == Status.OK)
                    .map(repetition -> Figures.values(repetition.metrics()).get(Figures.LATENCY + "." + percentile))
                    .toList();
            if (!values.isEmpty()) {
                medians.put(rate, median(values));
            }
        });
        return medians;
    }

    private static double median(List<Double> values) {
        return Median.withDefaults()
                .evaluate(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static long rate(Repetition repetition) {
        return Units.rate(repetition.parameters().get(ProducerConsumer.RATE).toString())
                .orElseThrow();
    }
}
