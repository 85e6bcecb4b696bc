package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import workbench.result.Repetition;
import workbench.transport.Deployment;
import workbench.workload.Publish;
import workbench.workload.Verdict;

/** The part of the contract in which each message goes to many. What may lose messages has no kernel for it. */
abstract class PublishContract extends PipelineContract {
    private static final int SUBSCRIBERS = 3;

    @TestFactory
    Stream<DynamicTest> everySubscriberGetsEveryMessage() {
        return isReliable()
                ? deploymentsAndKernels((deployment, kernel) -> Stream.of(test(
                        "publish",
                        deployment,
                        kernel,
                        () -> assertPublished(deployment, kernel, messages(), "publishers=2"))))
                : Stream.empty();
    }

    @TestFactory
    Stream<DynamicTest> aLargeMessageIsPublished() {
        String settings = fitting("messageSize=1MiB,credits=2");
        return isReliable()
                ? Stream.of(test(
                        "publish, " + settings,
                        usual(),
                        usualKernel(),
                        () -> assertPublished(usual(), usualKernel(), 5, settings.split(","))))
                : Stream.empty();
    }

    private void assertPublished(Deployment deployment, String kernel, long messages, String... settings) {
        Repetition repetition = run(deployment, kernel, messages, settings);
        assertOk(repetition);
        assertArrived(repetition, messages * SUBSCRIBERS);
        assertThat(repetition.verification().sent()).isPositive();
        double seconds = repetition.metrics().values().get("seconds");
        assertThat(repetition.metrics().values().get("messagesPerSecond")).isEqualTo(messages / seconds);
        assertThat(repetition.metrics().latencies().get("sojournNanos").count())
                .isLessThanOrEqualTo(messages * SUBSCRIBERS);
    }

    @TestFactory
    Stream<DynamicTest> mistakesInPublishedMessagesAreFound() {
        return isReliable()
                ? mistakes("loss", "duplicate", "reordering", "corruption")
                        .map(fault -> test("publish, " + fault, usual(), usualKernel(), () -> {
                            Verdict verdict = run(usual(), usualKernel(), 200, "fault=" + fault)
                                    .verdict();
                            assertThat(verdict.correct()).isFalse();
                            assertThat(found(verdict, fault)).isPositive();
                            assertThat(found(verdict, fault) % SUBSCRIBERS)
                                    .as("as often at each")
                                    .isZero();
                        }))
                : Stream.empty();
    }

    private Repetition run(Deployment deployment, String kernel, long messages, String... settings) {
        String[] all = Stream.concat(
                        Stream.of("messages=" + messages, "subscribers=" + SUBSCRIBERS), Stream.of(settings))
                .toArray(String[]::new);
        return trials().run(Publish.NAME, deployment, kernel, all);
    }
}
