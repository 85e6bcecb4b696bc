package workbench.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import workbench.transport.Deployment;

/**
 * What a user selects to be run: the product of all that is said here makes trials.
 *
 * @param workloads names; empty: all
 * @param transports ids; empty: all
 * @param deployments empty: each transport's default
 * @param kernels {@code native} or {@code portable}; empty: native
 * @param origin where it was said, as a whole
 */
public record Selection(
        List<Word> workloads,
        List<Word> transports,
        List<Word> deployments,
        List<Word> kernels,
        List<Setting> settings,
        Origin origin) {

    /** What the program itself selects: one workload over one transport. */
    public static Selection one(
            String workload,
            String transport,
            Optional<Deployment> deployment,
            String kernel,
            Map<String, String> settings) {
        return new Selection(
                List.of(word("workload", workload)),
                List.of(word("transport", transport)),
                deployment.map(d -> word("deployment", d.id())).stream().toList(),
                List.of(word("kernel", kernel)),
                settings.entrySet().stream()
                        .map(entry -> new Setting(word("set", entry.getKey()), List.of(word("set", entry.getValue()))))
                        .toList(),
                Origin.option("set"));
    }

    /** One workload and nothing else. */
    public static Selection workload(String name) {
        return new Selection(
                List.of(word("workload", name)), List.of(), List.of(), List.of(), List.of(), Origin.option("set"));
    }

    /** This one; where it says nothing, the other. Settings are taken one by one. */
    public Selection over(Selection other) {
        Map<String, Setting> merged = new LinkedHashMap<>();
        other.settings.forEach(setting -> merged.put(setting.name().text(), setting));
        settings.forEach(setting -> merged.put(setting.name().text(), setting));
        return new Selection(
                said(other, Selection::workloads),
                said(other, Selection::transports),
                said(other, Selection::deployments),
                said(other, Selection::kernels),
                List.copyOf(merged.values()),
                origin.place().isEmpty() ? other.origin : origin);
    }

    private List<Word> said(Selection other, Function<Selection, List<Word>> part) {
        List<Word> own = part.apply(this);
        return own.isEmpty() ? part.apply(other) : own;
    }

    private static Word word(String option, String text) {
        return new Word(text, Origin.option(option));
    }
}
