package workbench.present;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.present.Listing.ParameterEntry;
import workbench.present.Listing.ProfileEntry;
import workbench.present.Listing.TransportEntry;
import workbench.present.Table.Align;
import workbench.present.Table.Cell;

/** A listing for people. */
public final class ListingText {
    /** What is to be typed stays whole. */
    private static final List<Align> COLUMNS = List.of(Align.LEFT, Align.NAME, Align.NAME, Align.NAME, Align.NAME);

    private static final int STYLE_COLUMN = 1;

    private final Ink ink;
    private final StringBuilder text = new StringBuilder();

    private ListingText(Ink ink) {
        this.ink = ink;
    }

    /** Empty parts of the listing are left out. */
    public static String of(Listing listing, Ink ink) {
        ListingText made = new ListingText(ink);
        made.transports(listing.transports());
        made.workloads(listing.workloads());
        made.profiles(listing.transports());
        made.transportParameters(listing.transports());
        made.presets(listing.presets());
        return made.text.toString();
    }

    private void transports(List<TransportEntry> transports) {
        if (transports.isEmpty()) {
            return;
        }
        heading("Transports (--transport)");
        Table table = new Table(COLUMNS);
        table.mayLeaveOut("style", STYLE_COLUMN);
        transports.stream()
                .map(transport -> List.of(
                        new Cell(transport.id(), ink::bold),
                        Cell.of(transport.style()),
                        Cell.of(String.join(", ", transport.deployments())),
                        transport.available() ? new Cell("available", ink::good) : new Cell("unavailable", ink::bad),
                        Cell.of(transport.description())))
                .forEach(table::add);
        text.append(table.render("  ", ink));
        if (!transports.stream().allMatch(TransportEntry::usual)) {
            text.append(Paragraph.wrap(
                    "  ",
                    "Where none is named, these are taken: "
                            + transports.stream()
                                    .filter(TransportEntry::usual)
                                    .map(TransportEntry::id)
                                    .collect(Collectors.joining(", "))
                            + ". --transport all takes every one.",
                    ink.atMost(Paragraph.WIDTH)));
        }
        for (TransportEntry transport : transports) {
            if (!transport.available()) {
                text.append(Paragraph.wrap(
                        "  " + transport.id() + ": ",
                        "unavailable: " + Prose.sentence(transport.reason()) + " " + Prose.sentence(transport.cure()),
                        ink.atMost(Paragraph.WIDTH)));
            }
        }
    }

    private void workloads(List<Listing.WorkloadEntry> workloads) {
        for (Listing.WorkloadEntry workload : workloads) {
            heading("Workload " + workload.name() + " (--workload): " + workload.description());
            parameters(workload.parameters());
        }
    }

    /** Parameters that several transports have in common are listed once. */
    private void transportParameters(List<TransportEntry> transports) {
        owners(transports, TransportEntry::parameters).forEach((parameters, ids) -> {
            heading("Parameters of " + String.join(", ", ids));
            parameters(parameters);
        });
    }

    /** As parameters are. */
    private void profiles(List<TransportEntry> transports) {
        owners(transports, TransportEntry::profiles).forEach((profiles, ids) -> {
            heading("Profiles of " + String.join(", ", ids) + " (--profile)");
            table(profiles.stream()
                    .map(profile -> List.of(
                            Cell.of(profile.name() + (profile == profiles.getFirst() ? " (default)" : "")),
                            Cell.of(profile.description() + ": " + settings(profile)))));
        });
    }

    /** The ids of the transports that have each of the lists, without the empty one. */
    private static <T> Map<List<T>, List<String>> owners(
            List<TransportEntry> transports, Function<TransportEntry, List<T>> lists) {
        return transports.stream()
                .filter(transport -> !lists.apply(transport).isEmpty())
                .collect(Collectors.groupingBy(
                        lists, LinkedHashMap::new, Collectors.mapping(TransportEntry::id, Collectors.toList())));
    }

    private static String settings(ProfileEntry profile) {
        return profile.settings().entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(", "));
    }

    private void parameters(List<ParameterEntry> parameters) {
        Stream<List<Cell>> rows = parameters.stream()
                .map(parameter -> List.of(
                        Cell.of(parameter.name()),
                        Cell.of(parameter.defaultValue().isEmpty() ? "–" : parameter.defaultValue()),
                        Cell.of(parameter.allowed()),
                        Cell.of(parameter.description())));
        List<Cell> head = Stream.of("--set", "default", "allowed", "meaning")
                .map(name -> Cell.dim(name, ink))
                .toList();
        table(Stream.concat(Stream.of(head), rows));
    }

    private void presets(List<Listing.PresetEntry> presets) {
        if (presets.isEmpty()) {
            return;
        }
        heading("Presets (--preset)");
        table(presets.stream()
                .map(preset -> List.of(
                        Cell.of(preset.name() + (preset.isDefault() ? " (default)" : "")),
                        Cell.of(Prose.counted(preset.rounds(), "round")),
                        Cell.of(preset.description()))));
    }

    private void table(Stream<List<Cell>> rows) {
        Table table = new Table(COLUMNS);
        rows.forEach(table::add);
        text.append(table.render("  ", ink));
    }

    private void heading(String heading) {
        text.append(text.isEmpty() ? "" : "\n")
                .append(ink.bold(String.join("\n", NameLines.of(heading, ink.columns()))))
                .append('\n');
    }
}
