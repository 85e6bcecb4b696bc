package workbench.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskFarmTest {
    private static final TaskFarm WORKLOAD = new TaskFarm();

    @ParameterizedTest
    @ValueSource(strings = {"demand", "guided"})
    void overAPlainChannelNobodyCanWaitForWhoeverIsFree(String distribution) {
        assertThatThrownBy(() -> WORKLOAD.settleForPortable(new HashMap<>(Map.of("distribution", distribution))))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("'distribution' cannot be '" + distribution + "' with --kernel portable")
                .hasMessageContaining("static or round-robin");
    }

    @Test
    void overAPlainChannelEachWorkerHasAShareUnlessAnotherWayIsSet() {
        Map<String, String> settings = new HashMap<>();
        WORKLOAD.settleForPortable(settings);

        assertThat(settings).containsEntry("distribution", "static");
    }

    @Test
    void moreTilesThanAreAccountedForAreRefused() {
        assertThatThrownBy(() -> WORKLOAD.check(parameters(Map.of("tileSize", "4"))))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("9600 tiles, and allowed are 4096");
    }

    @Test
    void twoTilesOfOneSizeAreNeededToSwapThem() {
        assertThatThrownBy(() -> WORKLOAD.check(parameters(Map.of("tileSize", "300", "fault", "reordering"))))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("it takes two tiles of that size");
    }

    @Test
    void asManyWorkersHaveAsManyTimesThePixels() {
        Map<String, String> four = WORKLOAD.weaklyScaled(parameters(Map.of()), 4);

        assertThat(four).containsEntry("imageWidth", "960").containsEntry("imageHeight", "640");
    }

    private static Parameters parameters(Map<String, String> settings) {
        return Parameters.of(WORKLOAD.parameters(), settings);
    }
}
