package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import workbench.plan.Trial;
import workbench.result.Repetition;
import workbench.result.Status;
import workbench.transport.Deployment;
import workbench.workload.Workloads;

/**
 * The part of the contract in which ranks share a computation. What may lose messages has no kernel for it. Each transport tries a few of them, which
 * differ from transport to transport; those that stand for their kernels try all.
 */
abstract class ComputationsContract extends CollectivesContract {
    /** How many a transport tries that does not stand for its kernels. */
    private static final int FEW = 2;

    private List<SmallComputation> computations() {
        List<SmallComputation> all = SmallComputation.ALL.stream()
                .filter(computation -> triesKernelsOfChannels() || !computation.isSlow())
                .toList();
        return isReliable() ? triesInTurn(all, FEW) : List.of();
    }

    /** Deployments in turn. */
    @TestFactory
    Stream<DynamicTest> theSolutionIsRight() {
        List<DynamicTest> tests = new ArrayList<>();
        List<Deployment> deployments = transport().deployments();
        int turn = 0;
        for (SmallComputation computation : computations()) {
            for (String problem : problems(computation)) {
                tests.add(right(computation, problem, deployments.get(turn++ % deployments.size()), usualKernel()));
            }
            if (triesKernelsOfChannels() && hasNative()) {
                String problem = computation.problems().getFirst();
                tests.add(right(computation, problem, deployments.get(turn++ % deployments.size()), Trial.PORTABLE));
            }
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> theSolutionOfNativeKernelsAloneIsRight() {
        return SmallComputation.NATIVE.stream()
                .filter(computation ->
                        triesItsKernels() && transport().nativeWorkloads().contains(computation.workload()))
                .flatMap(computation -> computation.problems().stream()
                        .map(problem -> right(computation, problem, usual(), Trial.NATIVE)));
    }

    /** Whether NPB's kernels are tried with one, two and four workers. */
    protected boolean triesNasWithOneTwoAndFourWorkers() {
        return false;
    }

    @TestFactory
    Stream<DynamicTest> theNasParallelBenchmarksAreVerified() {
        return Stream.of("nas-ep", "nas-is", "nas-cg")
                .filter(workload -> triesNasWithOneTwoAndFourWorkers())
                .flatMap(workload -> Stream.of(1, 2, 4)
                        .map(workers -> test(workload + ", " + workers, usual(), usualKernel(), () -> {
                            Repetition repetition =
                                    trials().run(workload, usual(), usualKernel(), "class=S", "workers=" + workers);
                            assertOk(repetition);
                            assertThat(repetition.verification().correct()).isTrue();
                        })));
    }

    private List<String> problems(SmallComputation computation) {
        return triesKernelsOfChannels()
                ? computation.problems()
                : computation.problems().subList(0, 1);
    }

    private DynamicTest right(SmallComputation computation, String problem, Deployment deployment, String kernel) {
        return test(computation.workload() + ", " + problem, deployment, kernel, () -> {
            Repetition repetition = trials().run(computation.workload(), deployment, kernel, problem.split(","));
            assertOk(repetition);
            assertArrived(repetition, repetition.verdict().sent());
            assertThat(repetition.verification().correct()).isTrue();
            String rate = Workloads.byName(computation.workload())
                    .orElseThrow()
                    .rate()
                    .name();
            assertThat(repetition.metrics().values()).containsKeys("seconds", "speedUp", "efficiency", rate);
        });
    }

    @TestFactory
    Stream<DynamicTest> wrongSolutionsAreFound() {
        return computations().stream()
                .filter(computation -> !computation.isSlow())
                .flatMap(computation -> computation.faults().stream()
                        .filter(fault -> triesKernelsOfChannels())
                        .map(fault -> test(computation.workload() + ", " + fault, usual(), usualKernel(), () -> {
                            Repetition repetition = trials().run(
                                            computation.workload(),
                                            usual(),
                                            usualKernel(),
                                            computation.usual("fault=" + fault));
                            assertThat(repetition.status()).isEqualTo(Status.FAILED);
                            assertThat(repetition.verdict().correct()).isFalse();
                        })));
    }
}
