package workbench.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import workbench.transport.Deployment;

/**
 * What a user selects to be run: the product of all that is said here makes trials.
 *
 * @param workloads names; empty: the usual ones
 * @param transports ids, parts of ids or {@code all}; empty: the usual ones
 * @param deployments empty: each transport's default
 * @param kernels {@code native} or {@code portable}; empty: native
 * @param settings the values of each parameter that is set; several are swept, and each makes trials of its own
 * @param scaling with how many who share the work
 * @param place what a complaint about the whole begins with: nothing on the command line, {@code plan.yaml:7: } in a file
 */
public record Selection(
        List<Argument> workloads,
        List<Argument> transports,
        List<Argument> deployments,
        List<Argument> kernels,
        Map<Argument, List<Argument>> settings,
        ScalingChoice scaling,
        String place) {

    public Selection {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** On the command line. */
    public Selection(
            List<Argument> workloads,
            List<Argument> transports,
            List<Argument> deployments,
            List<Argument> kernels,
            Map<Argument, List<Argument>> settings) {
        this(workloads, transports, deployments, kernels, settings, "");
    }

    /** That is not scaled. */
    public Selection(
            List<Argument> workloads,
            List<Argument> transports,
            List<Argument> deployments,
            List<Argument> kernels,
            Map<Argument, List<Argument>> settings,
            String place) {
        this(workloads, transports, deployments, kernels, settings, ScalingChoice.NONE, place);
    }

    /** The same with several numbers of those who share the work. */
    public Selection scaled(ScalingChoice choice) {
        return new Selection(workloads, transports, deployments, kernels, settings, choice, place);
    }

    /** What the program itself selects: one workload over one transport. */
    public static Selection one(
            String workload,
            String transport,
            Optional<Deployment> deployment,
            String kernel,
            Map<String, String> settings) {
        Map<Argument, List<Argument>> set = new LinkedHashMap<>();
        settings.forEach(
                (name, value) -> set.put(Argument.option("set", name), List.of(Argument.option("set", value))));
        return new Selection(
                List.of(Argument.option("workload", workload)),
                List.of(Argument.option("transport", transport)),
                deployment.map(d -> Argument.option("deployment", d.id())).stream()
                        .toList(),
                List.of(Argument.option("kernel", kernel)),
                set);
    }

    /** One workload and nothing else. */
    public static Selection workload(String name) {
        return new Selection(List.of(Argument.option("workload", name)), List.of(), List.of(), List.of(), Map.of());
    }

    /** What a parameter is set to; empty if it is not. */
    List<Argument> values(String parameter) {
        return settings.entrySet().stream()
                .filter(setting -> setting.getKey().text().equals(parameter))
                .flatMap(setting -> setting.getValue().stream())
                .toList();
    }

    /** This one; where it says nothing, the other. Settings are taken one by one. */
    public Selection over(Selection other) {
        return new Selection(
                said(other, Selection::workloads),
                said(other, Selection::transports),
                said(other, Selection::deployments),
                said(other, Selection::kernels),
                settingsOver(other),
                scaling.over(other.scaling),
                place.isEmpty() ? other.place : place);
    }

    /** In the order of the other, and then what is set here only. */
    private Map<Argument, List<Argument>> settingsOver(Selection other) {
        Map<String, Argument> names = new LinkedHashMap<>();
        Stream.of(other, this)
                .flatMap(selection -> selection.settings.keySet().stream())
                .forEach(name -> names.put(name.text(), name));
        Map<Argument, List<Argument>> merged = new LinkedHashMap<>();
        names.values().forEach(name -> merged.put(name, settings.getOrDefault(name, other.settings.get(name))));
        return merged;
    }

    private List<Argument> said(Selection other, Function<Selection, List<Argument>> part) {
        List<Argument> own = part.apply(this);
        return own.isEmpty() ? part.apply(other) : own;
    }
}
