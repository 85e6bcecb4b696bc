package workbench.jms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import workbench.launch.ClassPaths;
import workbench.plan.Plan;
import workbench.plan.Preset;
import workbench.plan.Stopping;
import workbench.plan.Trial;
import workbench.result.Repetition;
import workbench.result.Status;
import workbench.run.RunListener;
import workbench.run.Runner;
import workbench.tck.SmallDisk;
import workbench.tck.Trials;
import workbench.transport.Deployment;
import workbench.transport.Transport;
import workbench.workload.ProducerConsumer;

/** Where the journal fills the disk that the run is kept on: that repetition fails with the cause, and the others do not. */
@Timeout(120)
class FullDiskIT {
    private static final String CAUSE = "host failed: no space is left on the disk of '";

    private final List<Repetition> repetitions = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void aDiskWithoutRoomForTheJournalIsNoBrokerThatDidNotStart() throws Exception {
        try (SmallDisk disk = SmallDisk.in(folder, 8)) {
            run(disk, durable(), plain());

            assertFailedOnceOnly();
        }
    }

    @Test
    void aJournalThatFillsTheDiskEndsItsOwnRepetitionOnly() throws Exception {
        try (SmallDisk disk = SmallDisk.in(folder, 64)) {
            run(disk, durable(), plain());

            assertFailedOnceOnly();
        }
    }

    private void assertFailedOnceOnly() {
        assertThat(repetitions).extracting(Repetition::status).containsExactlyInAnyOrder(Status.FAILED, Status.OK);
        assertThat(repetitions)
                .filteredOn(repetition -> repetition.status() == Status.FAILED)
                .allSatisfy(repetition -> assertThat(repetition.reason())
                        .startsWith(CAUSE + folder)
                        .contains("--out"));
    }

    /** Nobody takes the messages while they are sent as fast as can be. */
    private static Trial durable() {
        return trial("delivery=persistent", "messageSize=32KiB", "messages=100000", "credits=10000");
    }

    private static Trial plain() {
        return trial("messages=1000");
    }

    private static Trial trial(String... settings) {
        Transport transport = new ArtemisTcpTransport();
        return new Trials(transport, ClassPaths.fromBuild())
                .plan(ProducerConsumer.NAME, Deployment.PROCESSES, Trial.NATIVE, settings)
                .trials()
                .getFirst();
    }

    private void run(SmallDisk disk, Trial... trials) throws IOException, InterruptedException {
        Plan plan = new Plan(Preset.SMOKE, 7, 1, Stopping.NONE, List.of(trials), List.of());
        new Runner(ClassPaths.fromBuild(), disk.folder(), repetitions::add, new RunListener() {}).run(plan);
    }
}
