package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import workbench.plan.Trial;
import workbench.result.Repetition;
import workbench.transport.Deployment;
import workbench.workload.Pipeline;

/**
 * The part of the contract in which messages pass stages. What may lose messages has no kernel for it; what depends on the kernels alone is tried
 * over one transport of those that have the same.
 */
abstract class PipelineContract extends RequestReplyContract {
    private static final int MESSAGES = 501;

    @TestFactory
    Stream<DynamicTest> everyMessagePassesEveryStageInOrder() {
        if (!isReliable()) {
            return Stream.empty();
        }
        Deployment last = transport().deployments().getLast();
        Stream<DynamicTest> anywhere = Stream.of(passes(last, usualKernel(), MESSAGES, "stages=2,messageSize=33"));
        if (!triesItsKernels()) {
            return anywhere;
        }
        Stream<DynamicTest> here = Stream.of(
                passes(usual(), usualKernel(), 20, fitting("stages=1,messageSize=1MiB,credits=2")),
                passes(usual(), Trial.PORTABLE, MESSAGES, "stages=3"));
        Stream<DynamicTest> ofNative = hasNative()
                ? Stream.of(passes(usual(), usualKernel(), MESSAGES, "stages=5,credits=3"))
                : Stream.empty();
        return Stream.of(anywhere, here, ofNative).flatMap(Function.identity());
    }

    private DynamicTest passes(Deployment deployment, String kernel, long messages, String settings) {
        return test("pipeline, " + settings, deployment, kernel, () -> {
            Repetition repetition = run(deployment, kernel, messages, settings.split(","));
            assertOk(repetition);
            assertArrived(repetition, messages);
            assertThat(repetition.verification().sent()).isPositive();
            assertThat(repetition.metrics().values()).containsKey("messagesPerSecond");
            assertThat(repetition.metrics().latencies().get("sojournNanos").count())
                    .isBetween(1L, messages);
        });
    }

    @TestFactory
    Stream<DynamicTest> mistakesOnTheWayAreFound() {
        return triesItsKernels() && isReliable()
                ? Stream.of("loss", "duplicate", "reordering", "corruption")
                        .map(fault -> test(
                                "pipeline, " + fault,
                                usual(),
                                usualKernel(),
                                () -> assertFound(run(usual(), usualKernel(), 100, "fault=" + fault), fault)))
                : Stream.empty();
    }

    private Repetition run(Deployment deployment, String kernel, long messages, String... settings) {
        String[] all = Stream.concat(Stream.of("messages=" + messages), Stream.of(settings))
                .toArray(String[]::new);
        return trials().run(Pipeline.NAME, deployment, kernel, all);
    }
}
