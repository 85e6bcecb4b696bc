package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import picocli.CommandLine.Option;
import workbench.run.Defaults;
import workbench.run.PlanRequest;
import workbench.run.Preset;
import workbench.run.Trial;
import workbench.transport.Deployment;
import workbench.workload.UsageException;

/** Options that say what to run. */
final class PlanOptions {
    @Option(
            names = "--workload",
            paramLabel = "NAME[,NAME]",
            description = "What to do (default: all of them; 'workbench list workloads' tells which).")
    private List<String> workloads = new ArrayList<>();

    @Option(
            names = "--transport",
            paramLabel = "ID[,ID]",
            description = "Over what (default: all of them; 'workbench list transports' tells which).")
    private List<String> transports = new ArrayList<>();

    @Option(
            names = "--deployment",
            paramLabel = "WORD",
            description =
                    "threads: all participants in one JVM; processes: a JVM each (default: each transport's own).",
            converter = Words.DeploymentWord.class)
    private Deployment deployment;

    @Option(
            names = "--kernel",
            paramLabel = "WORD",
            description = "native: written in each transport's own idiom; portable: one for all, over a plain channel"
                    + " (default: native).",
            converter = Words.Kernel.class)
    private String kernel = Trial.NATIVE;

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            description = "How much to measure: smoke, quick, standard or thorough (default: quick).",
            converter = Words.PresetWord.class)
    private Preset preset = Defaults.PRESET;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "How often to repeat each trial (default: the preset's).",
            converter = Words.PositiveCount.class)
    private Integer rounds;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "A parameter of a workload or a transport; repeatable ('workbench list' tells which).")
    private List<String> settings = new ArrayList<>();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Of the order in which trials are run (default: any; a run's is kept in its run.json).",
            converter = Words.Seed.class)
    private Long seed;

    PlanRequest toRequest() {
        return new PlanRequest(
                Words.split(workloads),
                Words.split(transports),
                Optional.ofNullable(deployment),
                kernel,
                preset,
                rounds == null ? OptionalInt.empty() : OptionalInt.of(rounds),
                settings(),
                seed == null ? OptionalLong.empty() : OptionalLong.of(seed));
    }

    /** A word for the run's folder: what is run if that is one thing, else how much. */
    String name() {
        List<String> named = Words.split(workloads);
        return named.size() == 1 ? named.getFirst() : preset.word();
    }

    private Map<String, String> settings() {
        Map<String, String> byName = new LinkedHashMap<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            if (equals < 1 || equals == setting.length() - 1) {
                throw new UsageException(
                        "--set cannot be '" + setting + "': allowed is NAME=VALUE, such as --set messageSize=64KiB.");
            }
            String name = setting.substring(0, equals);
            String value = setting.substring(equals + 1);
            String before = byName.putIfAbsent(name, value);
            if (before != null && !before.equals(value)) {
                throw new UsageException(
                        "--set " + name + " cannot be both '" + before + "' and '" + value + "': set it once.");
            }
        }
        return byName;
    }
}
