package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import workbench.result.Repetition;
import workbench.transport.Deployment;
import workbench.workload.CollectiveKind;
import workbench.workload.Verdict;

/** The part of the contract in which all ranks act together. What may lose messages has no kernel for it. */
abstract class CollectivesContract extends TwinKernelsContract {
    private static final int OPERATIONS = 20;
    private static final List<String> SIZES = List.of("ranks=3,messageSize=40", "ranks=4,messageSize=64KiB");

    /** Without data, from all to all by one sum, and from each to each. */
    private static final List<CollectiveKind> ANYWHERE =
            List.of(CollectiveKind.BARRIER, CollectiveKind.ALLREDUCE, CollectiveKind.ALL_TO_ALL);

    private List<CollectiveKind> kinds() {
        return triesKernelsOfChannels() ? List.of(CollectiveKind.values()) : ANYWHERE;
    }

    /** Kinds, sizes and deployments are many together: each kernel does each kind once, in turn here or there, small or large. */
    @TestFactory
    Stream<DynamicTest> everyRankHasTheRightResult() {
        List<DynamicTest> tests = new ArrayList<>();
        List<Deployment> deployments = transport().deployments();
        int turn = 0;
        for (String kernel : isReliable() ? kernels().toList() : List.<String>of()) {
            for (CollectiveKind kind : kinds()) {
                Deployment deployment = deployments.get(turn % deployments.size());
                tests.add(right(kind, deployment, kernel, SIZES.get(turn / deployments.size() % SIZES.size())));
                turn++;
            }
        }
        return tests.stream();
    }

    private DynamicTest right(CollectiveKind kind, Deployment deployment, String kernel, String sized) {
        String settings = fitting(sized);
        return test(kind.id() + ", " + settings, deployment, kernel, () -> {
            Repetition repetition = run(kind, deployment, kernel, settings.split(","));
            assertOk(repetition);
            long done = repetition.verdict().sent();
            assertThat(done).isPositive();
            assertThat(done % OPERATIONS).isZero();
            assertArrived(repetition, done);
            assertThat(repetition.verification().sent()).isEqualTo(OPERATIONS);
            double least = repetition.metrics().values().get("operationNanosLeast");
            double most = repetition.metrics().values().get("operationNanosMost");
            assertThat(repetition.metrics().values().get("operationNanos")).isBetween(least, most);
            assertThat(repetition.metrics().values()).containsKeys("completionNanos", "arrivalSkewNanos");
        });
    }

    @TestFactory
    Stream<DynamicTest> wrongResultsAreFound() {
        if (!isReliable()) {
            return Stream.empty();
        }
        return Stream.of("reordering", "corruption")
                .filter(fault -> triesKernelsOfChannels())
                .flatMap(fault -> kinds().stream()
                        .filter(CollectiveKind::hasData)
                        .map(kind -> test(kind.id() + ", " + fault, usual(), usualKernel(), () -> {
                            Verdict verdict = run(kind, usual(), usualKernel(), "ranks=3", "fault=" + fault)
                                    .verdict();
                            assertThat(verdict.correct()).isFalse();
                            assertThat(verdict.corrupt()).isPositive();
                        })));
    }

    private Repetition run(CollectiveKind kind, Deployment deployment, String kernel, String... settings) {
        String[] all = Stream.concat(Stream.of("operations=" + OPERATIONS), Stream.of(settings))
                .filter(setting -> kind.hasData() || !setting.startsWith("messageSize"))
                .toArray(String[]::new);
        return trials().run(kind.id(), deployment, kernel, all);
    }
}
