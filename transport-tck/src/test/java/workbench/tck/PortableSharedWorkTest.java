package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.workload.Assessment;
import workbench.workload.Computation;
import workbench.workload.Phase;
import workbench.workload.UsageException;
import workbench.workload.Verdict;
import workbench.workload.Workloads;

/** Computations that all ranks share: right for any number of ranks, and mistakes are found. */
class PortableSharedWorkTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int MOST_WORKERS = 5;

    static Stream<Arguments> problems() {
        Stream<Arguments> some = Stream.of(
                        "monte-carlo samples=10007",
                        "matrix-product size=13,algorithm=broadcast",
                        "matrix-product size=13,algorithm=ring",
                        "stencil rows=11,columns=7,sweeps=9,residualEvery=4",
                        "stencil rows=5,columns=1,sweeps=1")
                .flatMap(problem -> IntStream.rangeClosed(1, MOST_WORKERS)
                        .mapToObj(workers -> Arguments.of(problem + ",workers=" + workers)));
        Stream<Arguments> squares = IntStream.rangeClosed(1, 4)
                .mapToObj(side -> Arguments.of("matrix-product size=17,algorithm=cannon,workers=" + side * side));
        return Stream.concat(some, squares);
    }

    @ParameterizedTest
    @MethodSource("problems")
    void anyNumberOfRanksFindsTheSequentialAnswer(String problem) throws Exception {
        Assessment assessment = ranks(problem, ChannelKind.RENDEZVOUS).solve();

        Verdict verdict = assessment.verdict();
        assertThat(verdict).isEqualTo(new Verdict(verdict.sent(), verdict.sent(), 0, 0, 0, 0, true));
        assertThat(assessment.verification().correct()).isTrue();
        assertThat(assessment.metrics()).containsKeys("seconds", "workPerSecond", "speedUp", "efficiency");
        assertThat(assessment.metrics().containsKey("serialFraction")).isEqualTo(!problem.endsWith("workers=1"));
    }

    @ParameterizedTest
    @EnumSource
    void anyChannelWillDo(ChannelKind channels) throws Exception {
        for (String problem : List.of(
                "matrix-product size=150,algorithm=broadcast,workers=9",
                "matrix-product size=40,algorithm=ring,workers=4",
                "matrix-product size=40,algorithm=cannon,workers=9",
                "stencil rows=12,columns=500,sweeps=3,workers=6",
                "monte-carlo samples=1000,workers=9")) {
            assertThat(ranks(problem, channels).solve().verdict().correct())
                    .as(problem)
                    .isTrue();
        }
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                        "matrix-product size=13,algorithm=broadcast,workers=3",
                        "matrix-product size=13,algorithm=ring,workers=3",
                        "matrix-product size=13,algorithm=cannon,workers=4",
                        "matrix-product size=17,algorithm=cannon,workers=16",
                        "stencil rows=11,columns=7,sweeps=9,workers=3",
                        "monte-carlo samples=1001,workers=3")
                .flatMap(problem -> Stream.of("loss", "corruption", "duplicate")
                        .filter(fault -> !fault.equals("duplicate") || problem.startsWith("monte-carlo"))
                        .map(fault -> Arguments.of(problem, fault)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void mistakesAreFound(String problem, String fault) throws Exception {
        Verdict verdict =
                ranks(problem + ",fault=" + fault, ChannelKind.BUFFERED).solve().verdict();

        assertThat(verdict.correct()).isFalse();
        switch (fault) {
            case "loss" -> assertThat(verdict.lost()).isPositive();
            case "duplicate" -> assertThat(verdict.duplicate()).isPositive();
            // A count that is wrong shows in the sum only.
            default ->
                assertThat(verdict.corrupt())
                        .as(verdict.complaint())
                        .isGreaterThanOrEqualTo(problem.startsWith("monte-carlo") ? 0 : 1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "monte-carlo samples=100,workers=3",
                "matrix-product size=9,algorithm=broadcast,workers=3",
                "matrix-product size=9,algorithm=ring,workers=3",
                "matrix-product size=9,algorithm=cannon,workers=4",
                "stencil rows=12,columns=7,sweeps=200,workers=3"
            })
    void noIterationAllocates(String problem) throws Exception {
        RanksInThreads ranks = ranks(problem, ChannelKind.RENDEZVOUS);
        ranks.iterate(Phase.WARMUP);
        long[] allocated = new long[ranks.size()];
        ranks.iterate(Phase.TIMED, (rank, kernel) -> {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            kernel.iterate();
            allocated[rank] = THREADS.getCurrentThreadAllocatedBytes() - before;
        });
        assertThat(Arrays.stream(allocated).max().orElseThrow()).isLessThan(4 * 1024);
    }

    @Test
    void cannonsRanksFormASquare() {
        assertThatThrownBy(() -> ranks("matrix-product size=9,algorithm=cannon,workers=5", ChannelKind.BUFFERED))
                .isInstanceOf(UsageException.class)
                .hasMessage("'workers' cannot be '5' with algorithm 'cannon': its ranks form a square,"
                        + " allowed are 1, 4, 9 …; near: 4 and 9.");
    }

    /** @param problem the workload's name and its settings */
    private static RanksInThreads ranks(String problem, ChannelKind channels) throws Exception {
        String[] words = problem.split(" ");
        Map<String, String> settings = new LinkedHashMap<>();
        for (String setting : words[1].split(",")) {
            String[] both = setting.split("=");
            settings.put(both[0], both[1]);
        }
        Computation workload = (Computation) Workloads.byName(words[0]).orElseThrow();
        return new RanksInThreads(workload, settings, channels);
    }
}
