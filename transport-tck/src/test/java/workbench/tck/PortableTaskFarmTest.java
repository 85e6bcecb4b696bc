package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.workload.Assessment;
import workbench.workload.Picture;
import workbench.workload.TaskFarm;
import workbench.workload.Verdict;

/** The task farm over any channel: the image is right, mistakes are found, and the picture tells who has computed what. */
class PortableTaskFarmTest {
    private static final Map<String, String> SMALL = Map.of(
            "imageWidth",
            "50",
            "imageHeight",
            "33",
            "tileSize",
            "8",
            "depth",
            "100",
            "workers",
            "3",
            "distribution",
            "static");
    private static final int TILES = 7 * 5;

    static Stream<Arguments> farms() {
        return IntStream.rangeClosed(1, 5)
                .boxed()
                .flatMap(workers -> Stream.of("static", "round-robin").map(way -> Arguments.of(workers, way)));
    }

    @ParameterizedTest
    @MethodSource("farms")
    void theImageIsRight(int workers, String distribution) throws Exception {
        Assessment assessment = farm(
                        Map.of("workers", "" + workers, "distribution", distribution), ChannelKind.RENDEZVOUS)
                .solve();

        assertThat(assessment.verdict()).isEqualTo(new Verdict(2 * TILES, 2 * TILES, 0, 0, 0, 0, true));
        assertThat(assessment.verification()).isEqualTo(new Verdict(TILES, TILES, 0, 0, 0, 0, true));
        assertThat(assessment.metrics()).containsKeys("seconds", "speedUp", "workPerSecond");
        assertThat(assessment.metrics().containsKey("loadBalance")).isEqualTo(workers > 1);
    }

    @ParameterizedTest
    @EnumSource
    void moreWorkersThanTilesHaveEmptyShares(ChannelKind channels) throws Exception {
        assertThat(farm(Map.of("workers", "7", "tileSize", "32"), channels)
                        .solve()
                        .verdict()
                        .correct())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"static", "round-robin"})
    void everyFaultIsFound(String distribution) throws Exception {
        assertThat(fault("loss", distribution)).isEqualTo(new Verdict(TILES, TILES - 1, 1, 0, 0, 0, false));
        assertThat(fault("duplicate", distribution)).isEqualTo(new Verdict(TILES, TILES + 1, 0, 1, 0, 0, false));
        assertThat(fault("reordering", distribution)).isEqualTo(new Verdict(TILES, TILES, 0, 0, 0, 2, false));
        assertThat(fault("corruption", distribution)).isEqualTo(new Verdict(TILES, TILES, 0, 0, 0, 1, false));
    }

    private static Verdict fault(String fault, String distribution) throws Exception {
        RanksInThreads farm = farm(Map.of("fault", fault, "distribution", distribution), ChannelKind.BUFFERED);
        Verdict verdict = farm.solve().verification();
        // In every iteration, not only where all pixels are looked at.
        Verdict timed = new TaskFarm()
                .assess(farm.parameters(), farm.observed().subList(0, 2))
                .verdict();
        assertThat(timed.correct()).isFalse();
        return verdict;
    }

    @ParameterizedTest
    @EnumSource
    void thePictureTellsWhoHasComputedWhat(ChannelKind channels) throws Exception {
        RanksInThreads farm = farm(Map.of(), channels);
        farm.solve();

        Picture picture =
                new TaskFarm().picture(farm.parameters(), farm.observed()).orElseThrow();

        assertThat(picture.width()).isEqualTo(50);
        assertThat(picture.height()).isEqualTo(33);
        assertThat(picture.text()).startsWith("The Mandelbrot set in 50 by 33 pixels");
        assertThat(picture.shares()).extracting(Picture.Share::rank).containsExactly(1, 2, 3);
        double covered = picture.shares().stream()
                .flatMap(share -> share.areas().stream())
                .mapToDouble(area -> area.width() * area.height())
                .sum();
        assertThat(covered).isEqualTo(50.0 * 33);
    }

    private static RanksInThreads farm(Map<String, String> settings, ChannelKind channels) throws Exception {
        Map<String, String> all = new HashMap<>(SMALL);
        all.putAll(settings);
        return new RanksInThreads(new TaskFarm(), all, channels);
    }
}
