package workbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import workbench.plan.Suggestions;
import workbench.report.Report;
import workbench.report.chart.Chart;
import workbench.report.chart.FigureFormat;
import workbench.report.chart.FigureStyle;
import workbench.report.chart.FigureWidth;
import workbench.workload.UsageException;

/** Which figures are drawn, how and where. */
final class FigureOptions {
    @Option(
            names = "--figures",
            paramLabel = "DIR",
            description =
                    "Write each chart there as SVG, PNG and PDF too, for papers and slides; takes Chromium, Chrome or"
                            + " Edge.")
    private Path folder;

    @Option(
            names = "--figure",
            paramLabel = "ID",
            description = "Only these of the figures, with commas: ids, or parts that ids have (default: all).")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = "--figure-transport",
            paramLabel = "ID",
            description = "Only these transports in the figures, with commas (default: all).")
    private List<String> transports = new ArrayList<>();

    @Option(
            names = "--figure-width",
            paramLabel = "WIDTH",
            description =
                    "Draw them as wide as they will be in print, such as 88mm, with letters of 8 points or more there;"
                            + " in mm, cm, in or pt (default: for a screen).",
            converter = Width.class)
    private FigureWidth width;

    @Option(
            names = "--figure-format",
            paramLabel = "FORMAT",
            split = ",",
            description = "svg, png or pdf, with commas (default: all of them).")
    private Set<FigureFormat> formats;

    @Option(
            names = "--list-figures",
            description = "Print the ids of the figures that there are and what each shows; write nothing.")
    private boolean listed;

    /** Refuses what is none, with what is allowed. */
    static final class Width implements ITypeConverter<FigureWidth> {
        @Override
        public FigureWidth convert(String word) {
            return FigureWidth.of(word)
                    .orElseThrow(() ->
                            new TypeConversionException("cannot be '" + word + "': allowed " + FigureWidth.ALLOWED));
        }
    }

    /** Where to write them; empty if nobody wants any. */
    Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    /** Whether they are to be named, and nothing to be written. */
    boolean areListed() {
        return listed;
    }

    FigureStyle style() {
        return new FigureStyle(
                Optional.ofNullable(width), formats == null ? EnumSet.allOf(FigureFormat.class) : formats);
    }

    /** @throws UsageException if it is said how to draw, and not where to write it */
    void check() {
        if (folder == null && (width != null || formats != null)) {
            throw refusal(width == null ? "--figure-format" : "--figure-width");
        }
        if (folder == null && !listed && !(ids.isEmpty() && transports.isEmpty())) {
            throw refusal(ids.isEmpty() ? "--figure-transport" : "--figure");
        }
    }

    private static UsageException refusal(String option) {
        return new UsageException(option + " needs --figures DIR: where to write what it chooses.");
    }

    /**
     * The charts that are wanted, as the report has them.
     *
     * @throws UsageException naming those that there are, if one is wanted that is not there
     */
    List<Chart> chosen(Report report) {
        List<String> wanted = Words.split(transports);
        known("--figure-transport", wanted, report.transports());
        List<Chart> all = report.charts(transport -> wanted.isEmpty() || wanted.contains(transport));
        if (ids.isEmpty()) {
            return all;
        }
        Set<String> chosen = Words.split(ids).stream()
                .flatMap(typed -> chosen(typed, all.stream().map(Chart::id).toList()))
                .collect(Collectors.toSet());
        return all.stream().filter(chart -> chosen.contains(chart.id())).toList();
    }

    /** An id, or those that it is a part of. */
    private static Stream<String> chosen(String typed, List<String> known) {
        if (known.contains(typed)) {
            return Stream.of(typed);
        }
        List<String> having = known.stream().filter(id -> id.contains(typed)).toList();
        if (having.isEmpty() || typed.isEmpty()) {
            throw refusal("--figure", typed, known);
        }
        return having.stream();
    }

    private static void known(String option, List<String> wanted, List<String> known) {
        wanted.stream().filter(word -> !known.contains(word)).findFirst().ifPresent(word -> {
            throw refusal(option, word, known);
        });
    }

    private static UsageException refusal(String option, String word, List<String> known) {
        return new UsageException(option + " cannot be '" + word + "': "
                + (known.isEmpty() ? "there are no figures of this." : Suggestions.suggestion(word, known)));
    }

    /** A line for each: its id, and what it shows. */
    static String list(List<Chart> charts) {
        int widest =
                charts.stream().mapToInt(chart -> chart.id().length()).max().orElse(0);
        return charts.stream()
                .map(chart -> chart.id() + " ".repeat(widest - chart.id().length() + 2) + chart.title() + "\n")
                .collect(Collectors.joining());
    }
}
