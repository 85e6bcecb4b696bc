package workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import workbench.workload.CommonParameters;
import workbench.workload.Fault;
import workbench.workload.OpenLoop;
import workbench.workload.Parameter;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/**
 * What a further workload needs is a class and its kernels: nothing else may know one by its class, its name or a parameter of its own. Looks at
 * sources, since the compiler leaves no trace of a constant.
 */
class WorkloadNamesTest {
    private static final Path ROOT = Path.of("..");

    /** Where workloads and kernels live. */
    private static final Pattern HOME = Pattern.compile(".*/workbench/(workload|portable)/.*");

    private static final Set<String> SHARED = Set.of(
            CommonParameters.MESSAGE_SIZE,
            CommonParameters.DURATION,
            CommonParameters.TIME_LIMIT,
            CommonParameters.MAX_IN_FLIGHT,
            OpenLoop.RATE,
            Fault.PARAMETER);

    /** Names that mean something else as well: a fact of the machine, what a chart draws and how, and of what, an option. */
    private static final Set<String> AMBIGUOUS = Set.of("distribution", "data", "scatter", "rows", "size", "workers");

    @Test
    void nothingElseKnowsAWorkload() throws IOException {
        List<Path> sources = sources();

        assertThat(sources).hasSizeGreaterThan(300);
        assertThat(sources)
                .allSatisfy(source ->
                        assertThat(Files.readString(source)).as("%s", source).doesNotContainPattern(known()));
    }

    /** Their classes, and as texts their names and the parameters that one of them alone has. */
    private static Pattern known() {
        List<Workload> workloads = Workloads.all();
        String classes = either(workloads.stream()
                .map(workload -> workload.getClass().getSimpleName())
                .toList());
        List<String> own = workloads.stream()
                .flatMap(workload -> workload.parameters().stream())
                .map(Parameter::name)
                .filter(name -> !SHARED.contains(name))
                .filter(name -> !CommonParameters.NO_MATTER.contains(name))
                .toList();
        String texts = either(Stream.concat(workloads.stream().map(Workload::name), own.stream())
                .filter(name -> !AMBIGUOUS.contains(name))
                .toList());
        return Pattern.compile("\\b" + classes + "(Task)?\\b|\"" + texts + "\"");
    }

    private static String either(Collection<String> words) {
        return words.stream().distinct().map(Pattern::quote).collect(Collectors.joining("|", "(", ")"));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> common = Files.walk(ROOT.resolve("common/src/main/java"));
                Stream<Path> workbench = Files.walk(ROOT.resolve("workbench/src/main/java"))) {
            return Stream.concat(common, workbench)
                    .filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !HOME.matcher(path.toString()).matches())
                    .toList();
        }
    }
}
