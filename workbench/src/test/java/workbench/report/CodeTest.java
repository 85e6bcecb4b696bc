package workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.present.MadeRuns;
import workbench.result.KernelSource;
import workbench.semantics.Policy;

class CodeTest {
    private static final String TEXT = "final class Kernel {}\n";
    private static final KernelSource SOURCE = KernelSource.of("some.place.Kernel", TEXT);

    @TempDir
    Path run;

    @Test
    void theKernelsThatRanAreShown() {
        SOURCE.keep(run, TEXT);

        Code code = code();

        assertThat(code.missing()).isEmpty();
        assertThat(code.kernels()).singleElement().satisfies(kernel -> {
            assertThat(kernel.file()).isEqualTo("Kernel.java");
            assertThat(kernel.packageName()).isEqualTo("some.place");
            assertThat(kernel.transports()).isEqualTo("jms-artemis-tcp, jms-artemis-vm");
            assertThat(kernel.tokens().stream().map(Token::text).collect(Collectors.joining()))
                    .isEqualTo(TEXT);
        });
    }

    @Test
    void onlyKernelsOfTheSamePolicyAreTwins() {
        List<Code.Twins> twins = twins(Policy.ON_DEMAND, Policy.DIRECT);

        assertThat(twins)
                .extracting(Code.Twins::policy)
                .containsExactly("on demand", "direct (one consumer, no requests)");
        assertThat(twins).allSatisfy(alike -> assertThat(alike.kernels()).hasSize(1));
        assertThat(twins(Policy.IN_TURN, Policy.IN_TURN))
                .singleElement()
                .satisfies(alike -> assertThat(alike.kernels()).hasSize(2));
        assertThat(twins(Policy.ONLY, Policy.ONLY))
                .singleElement()
                .satisfies(alike -> assertThat(alike.policy()).isEmpty());
    }

    @Test
    void whereNoPolicyIsToldTwinsAreCalledTheSame() {
        assertThat(twins(null, null))
                .hasSize(2)
                .allSatisfy(alike -> assertThat(alike.policy()).isEmpty());
    }

    private List<Code.Twins> twins(Policy jms, Policy mpi) {
        KernelSource onDemand = KernelSource.of("some.jms.OnDemand", TEXT);
        KernelSource inTurn = KernelSource.of("some.mpi.InTurn", TEXT);
        onDemand.keep(run, TEXT);
        inTurn.keep(run, TEXT);
        return Code.of(
                        "producer-consumer",
                        Reports.of(MadeRuns.withKernels(run, Map.of(onDemand, option(jms), inTurn, option(mpi)))))
                .twins();
    }

    private static Optional<Policy> option(Policy policy) {
        return Optional.ofNullable(policy);
    }

    @Test
    void whatBelongsToAKernelIsShownBehindIt() {
        KernelSource part = KernelSource.of("some.place.Earlier", "final class Earlier {}\n");
        SOURCE.keep(run, TEXT);
        part.keep(run, "final class Earlier {}\n");

        Code code = Code.of("producer-consumer", Reports.of(MadeRuns.withSources(run, SOURCE, part)));

        assertThat(code.kernels().stream().map(Code.Kernel::file)).containsExactly("Kernel.java", "Earlier.java");
    }

    @Test
    void anotherTextIsNeverShownForTheOneThatRan() throws IOException {
        SOURCE.keep(run, TEXT);
        try (Stream<Path> kept = Files.list(run.resolve("sources"))) {
            Files.writeString(kept.findFirst().orElseThrow(), "final class Other {}\n");
        }

        Code code = code();

        assertThat(code.kernels()).isEmpty();
        assertThat(code.missing()).singleElement().asString().contains("some.place.Kernel", "was changed since");
    }

    @Test
    void aRunThatDoesNotTellWhatRanIsNamed() {
        Code code = Code.of("producer-consumer", Reports.whole());

        assertThat(code.kernels()).isEmpty();
        assertThat(code.missing())
                .containsExactly("whole does not tell what code ran over jms-artemis-tcp, jms-artemis-vm,"
                        + " mpi-mpj-cluster, mpi-mpj-multicore.");
    }

    private Code code() {
        return Code.of("producer-consumer", Reports.of(MadeRuns.withSources(run, SOURCE)));
    }
}
