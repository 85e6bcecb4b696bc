package workbench.present;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import workbench.plan.Preset;
import workbench.transport.Deployment;
import workbench.transport.Transport;
import workbench.workload.Parameter;
import workbench.workload.Workload;

/** What there is to choose from. */
public record Listing(List<TransportEntry> transports, List<WorkloadEntry> workloads, List<PresetEntry> presets) {

    /**
     * A transport.
     *
     * @param usual whether it is taken where no transport is named
     * @param deployments the first is the default
     * @param reason why it is unavailable; empty if it is available
     * @param cure what would help; empty if it is available
     */
    public record TransportEntry(
            String id,
            String style,
            String description,
            boolean usual,
            List<String> deployments,
            boolean available,
            String reason,
            String cure,
            List<String> nativeWorkloads,
            List<ProfileEntry> profiles,
            List<ParameterEntry> parameters) {}

    /** A named set of settings; the first of a transport's is the default. */
    public record ProfileEntry(String name, String description, Map<String, String> settings) {}

    /** A workload. */
    public record WorkloadEntry(String name, String description, List<ParameterEntry> parameters) {}

    /**
     * A parameter.
     *
     * @param kind {@code count}, {@code size}, {@code duration} or {@code choice}
     * @param unit of minimum and maximum: {@code bytes}, {@code nanoseconds} or empty
     * @param defaultValue as one would type it; empty where it is left out unless set
     * @param allowed for people
     */
    public record ParameterEntry(
            String name,
            String kind,
            String defaultValue,
            String allowed,
            String unit,
            long minimum,
            long maximum,
            List<String> choices,
            String description) {}

    /** A preset. */
    public record PresetEntry(String name, int rounds, boolean isDefault, String description) {}

    public static Listing of(List<Workload> workloads, List<Transport> transports, List<Preset> presets, Preset usual) {
        return new Listing(
                transports.stream().map(Listing::entry).toList(),
                workloads.stream()
                        .map(w -> new WorkloadEntry(w.name(), w.description(), entries(w.parameters())))
                        .toList(),
                presets.stream()
                        .map(p -> new PresetEntry(p.id(), p.rounds(), p == usual, p.description()))
                        .toList());
    }

    private static TransportEntry entry(Transport transport) {
        var availability = transport.availability();
        return new TransportEntry(
                transport.id(),
                transport.style(),
                transport.description(),
                transport.isUsual(),
                transport.deployments().stream().map(Deployment::id).toList(),
                availability.available(),
                availability.reason(),
                availability.cure(),
                transport.nativeWorkloads(),
                transport.profiles().stream()
                        .map(p -> new ProfileEntry(p.name(), p.description(), p.settings()))
                        .toList(),
                entries(transport.parameters()));
    }

    private static List<ParameterEntry> entries(List<Parameter> parameters) {
        return parameters.stream().map(Listing::entry).toList();
    }

    private static ParameterEntry entry(Parameter parameter) {
        String unit = switch (parameter.kind()) {
            case SIZE -> "bytes";
            case DURATION -> "nanoseconds";
            case RATE -> "per second";
            case COUNT, CHOICE -> "";
        };
        return new ParameterEntry(
                parameter.name(),
                parameter.kind().name().toLowerCase(Locale.ROOT),
                parameter.defaultValue(),
                parameter.allowed(),
                unit,
                parameter.minimum(),
                parameter.maximum(),
                parameter.choices(),
                parameter.description());
    }
}
