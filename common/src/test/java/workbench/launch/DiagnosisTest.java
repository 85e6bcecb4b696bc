package workbench.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.control.Frame;

class DiagnosisTest {
    private static final List<ChildSpec> CHILDREN = List.of(
            new ChildSpec(List.of(), true, "the host (broker)", "any"),
            new ChildSpec(List.of(0), false, "producer (rank 0)", "any"),
            new ChildSpec(List.of(1), false, "consumer (rank 1)", "any"));

    @TempDir
    private Path logs;

    @Test
    void aKilledProcessIsTheRootAndBrokenConnectionsItsConsequence() throws IOException {
        assertThat(diagnose("", failed(1, "JMSException: disconnected"), new Event.Gone(0, 137)))
                .isEqualTo("the host (broker) was killed (signal 9, SIGKILL)");
    }

    @Test
    void whatTheHostSaysComesBeforeWhatParticipantsSay() throws IOException {
        Event host = new Event.Said(0, new Frame.Failed("host", "no room left"));

        assertThat(diagnose("", failed(1, "timed out"), host)).isEqualTo("host failed: no room left");
    }

    @Test
    void aProcessThatRanOutOfMemoryIsSaidToHave() throws IOException {
        assertThat(diagnose("Terminating due to java.lang.OutOfMemoryError: Java heap space", new Event.Gone(2, 3)))
                .isEqualTo("consumer (rank 1) ran out of memory: its heap is limited to 1024 MiB");
    }

    @Test
    void anEarlyEndShowsWhatWasPrintedLast() throws IOException {
        assertThat(diagnose("one\ntwo\n", new Event.Gone(1, 1)))
                .isEqualTo("producer (rank 0) ended too early with exit code 1; it last printed: one | two");
    }

    private static Event failed(int child, String reason) {
        return new Event.Said(child, new Frame.Failed("producer (rank 0)", reason));
    }

    private String diagnose(String printed, Event... signs) throws IOException {
        Path log = Files.writeString(logs.resolve("log"), printed);
        return Diagnosis.of(List.of(signs), CHILDREN, child -> log);
    }
}
