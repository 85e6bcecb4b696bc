package workbench.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class MachineWatchTest {
    @Test
    void aStallIsSeenAndStandsForTheWakeUpsThatItSwallowed() {
        Hiccups hiccups = new Hiccups();
        for (int i = 0; i < 299; i++) {
            hiccups.note(100_000);
        }
        hiccups.note(20 * Hiccups.SLEEP_NANOS);

        Map<String, Object> seen = hiccups.end();
        assertThat((long) seen.get("hiccupMaxNanos")).isBetween(99_000_000L, 101_000_000L);
        // One of 300 is beyond the 99th percentile and would not show; twenty of 319 do.
        assertThat((long) seen.get("hiccupP99Nanos")).isGreaterThan(80_000_000L);
    }

    @Test
    void whatNeverWokeUpSaysNothing() {
        assertThat(new Hiccups().end()).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void thisMachineIsWatchedAndNothingIsLeftRunning() {
        MachineWatch watch = new MachineWatch(List.of(ProcessHandle.current().pid()));
        // Until the counters of the system, which are coarse, have moved.
        Awaitility.await().pollDelay(Duration.ofMillis(100)).until(() -> true);

        Map<String, Object> seen = watch.stop();

        assertThat(seen)
                .containsKeys(
                        "watchedSeconds",
                        "hiccupP99Nanos",
                        "hiccupMaxNanos",
                        "stealShare",
                        "otherCpuShare",
                        "controllerCpuShare",
                        "loadAverage");
        assertThat((double) seen.get("watchedSeconds")).isPositive();
        Awaitility.await()
                .until(() -> Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(thread -> thread.getName().equals("hiccups")));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aProcessThatHasGoneLeavesOthersUnknown() {
        Map<String, Object> seen = new MachineWatch(List.of(Long.MAX_VALUE)).stop();

        assertThat(seen).containsKey("stealShare").doesNotContainKey("otherCpuShare");
    }
}
