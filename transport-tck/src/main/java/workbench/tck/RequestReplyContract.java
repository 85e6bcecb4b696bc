package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import workbench.plan.Trial;
import workbench.result.Repetition;
import workbench.transport.Deployment;
import workbench.workload.RequestReply;

/** The part of the contract in which clients wait for replies. What depends on the kernels alone is tried over one transport of those that have the same. */
abstract class RequestReplyContract extends ComputationsContract {
    private static final int REQUESTS = 301;
    private static final String SMALL = "clients=3,servers=2,messageSize=33";

    @TestFactory
    Stream<DynamicTest> everyRequestIsAnsweredOnce() {
        Deployment last = transport().deployments().getLast();
        Stream<DynamicTest> anywhere = Stream.of(answered(last, usualKernel(), REQUESTS, SMALL));
        if (!triesItsKernels()) {
            return anywhere;
        }
        Stream<DynamicTest> here = Stream.of(
                answered(usual(), usualKernel(), 6, fitting("clients=2,messageSize=4MiB")),
                answered(usual(), usualKernel(), 40, "clients=1,serviceTime=200us,thinkTime=100us"),
                answered(usual(), Trial.PORTABLE, REQUESTS, "clients=5,servers=2"));
        return Stream.concat(anywhere, here);
    }

    private DynamicTest answered(Deployment deployment, String kernel, long requests, String settings) {
        return test("request-reply, " + settings, deployment, kernel, () -> {
            Repetition repetition = run(deployment, kernel, requests, settings.split(","));
            assertOk(repetition);
            assertArrived(repetition, requests);
            assertThat(repetition.verification().sent()).isPositive();
            assertThat(repetition.metrics().values()).containsKeys("requestsPerSecond", "cpuNanosPerRequest");
            long received = repetition.verdict().received();
            assertThat(repetition.metrics().latencies().get("latencyNanos").count())
                    .isBetween(isReliable() ? received : 1, received);
        });
    }

    @TestFactory
    Stream<DynamicTest> requestsKeepASchedule() {
        return triesItsKernels()
                ? Stream.of(test("request-reply, rate", usual(), usualKernel(), () -> {
                    Repetition repetition =
                            trials().run(RequestReply.NAME, usual(), usualKernel(), "rate=500/s", "duration=200ms");
                    assertThat(repetition.verdict().correct()).isTrue();
                    assertThat(repetition.metrics().latencies()).containsKeys("latencyNanos", "sendLagNanos");
                }))
                : Stream.empty();
    }

    @TestFactory
    Stream<DynamicTest> mistakesInRequestsAreFound() {
        return triesItsKernels()
                ? Stream.of("loss", "duplicate", "reordering", "corruption")
                        .map(fault -> test(
                                "request-reply, " + fault,
                                usual(),
                                usualKernel(),
                                () -> assertFound(run(usual(), usualKernel(), 100, "fault=" + fault), fault)))
                : Stream.empty();
    }

    private Repetition run(Deployment deployment, String kernel, long requests, String... settings) {
        String[] all = Stream.concat(Stream.of("requests=" + requests), Stream.of(settings))
                .toArray(String[]::new);
        return trials().run(RequestReply.NAME, deployment, kernel, all);
    }
}
