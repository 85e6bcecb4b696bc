package workbench.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.control.Frame;
import workbench.cost.MemoryKills;
import workbench.cost.SystemLimits;

class DiagnosisTest {
    private static final List<ChildSpec> CHILDREN = List.of(
            new ChildSpec(List.of(), true, "the host (broker)", "any"),
            new ChildSpec(List.of(0), false, "producer (rank 0)", "any"),
            new ChildSpec(List.of(1), false, "consumer (rank 1)", "any"));

    @TempDir
    private Path logs;

    @TempDir
    private Path system;

    private MemoryKills kills;

    @BeforeEach
    void aGroupOfOneGibibyte() throws IOException {
        system("proc/self/cgroup", "0::/\n");
        system("sys/fs/cgroup/cgroup.controllers", "memory\n");
        system("sys/fs/cgroup/memory.events", "oom_kill 0\n");
        system("sys/fs/cgroup/memory.max", "1073741824\n");
        system("proc/self/limits", """
                Limit                     Soft Limit           Hard Limit           Units
                Max file size             unlimited            unlimited            bytes
                Max processes             96365                96365                processes
                Max open files            64                   64                   files
                """);
        kills = MemoryKills.watch(system);
    }

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
    void aProcessThatTheKernelEndedForWantOfMemoryIsNotSaidToBeKilledByAnybody() throws IOException {
        system("sys/fs/cgroup/memory.events", "oom_kill 1\n");

        assertThat(diagnose("", new Event.Gone(2, 137)))
                .isEqualTo("consumer (rank 1) was ended by the kernel, which had no memory left"
                        + " (the control group may use 1024 MiB): allow more memory, or run fewer participants");
    }

    @Test
    void aCrashIsToldByItsOwnSignalAndNotByTheOneThatEndedTheJvm() throws IOException {
        assertThat(diagnose("""
                        #
                        # A fatal error has been detected by the Java Runtime Environment:
                        #
                        #  SIGSEGV (0xb) at pc=0x00007f, pid=1, tid=2
                        """, new Event.Gone(1, 134)))
                .isEqualTo(
                        "producer (rank 0) crashed (SIGSEGV): the report of its JVM is in the folder 'logs' of the run");
    }

    @Test
    void anEarlyEndShowsWhatWasPrintedLast() throws IOException {
        assertThat(diagnose("one\ntwo\n", new Event.Gone(1, 1)))
                .isEqualTo("producer (rank 0) ended too early with exit code 1; it last printed: one | two");
    }

    @Test
    void framesOfAStackAreNotShown() throws IOException {
        assertThat(diagnose("it broke\n\tat a.B.c(B.java:1)\n\t... 12 more\n", new Event.Gone(1, 1)))
                .isEqualTo("producer (rank 0) ended too early with exit code 1; it last printed: it broke");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NoClassDefFoundError: org/hornetq/Core",
                "Error: Could not find or load main class workbench.control.ChildMain",
                "IllegalStateException: the broker did not start; caused by SocketException: Too many open files"
            })
    void whereFewFilesMayBeOpenThatIsTheCause(String said) throws IOException {
        String cause =
                "no more files can be opened (ulimit -n: 64): raise the limit, for example with 'ulimit -n 4096'";

        assertThat(diagnose("", failed(1, said))).isEqualTo("producer (rank 0) failed: " + cause);
        assertThat(diagnose(said, new Event.Gone(1, 1))).isEqualTo("producer (rank 0) ended too early: " + cause);
    }

    @Test
    void aClassThatIsMissingWhereManyFilesMayBeOpenIsNamed() throws IOException {
        system("proc/self/limits", "Max open files            4096                 4096                 files\n");

        assertThat(diagnose("", failed(1, "NoClassDefFoundError: a/B")))
                .isEqualTo("producer (rank 0) failed: NoClassDefFoundError: a/B");
    }

    @Test
    void aFullDiskIsToldWithoutTheNamesOfClasses() throws IOException {
        assertThat(
                        diagnose(
                                "",
                                failed(
                                        1,
                                        "IllegalStateException: the broker did not start; caused by IOException: No space left on device")))
                .startsWith("producer (rank 0) failed: no space is left on the disk")
                .endsWith(": make room there, or keep the run elsewhere with --out DIR");
    }

    @Test
    void aLimitThatTheCallItselfExplainedIsToldAsItWas() throws IOException {
        String said = "IOException: msgget failed: No space left on device; a limit of the system is used up";

        assertThat(diagnose("", failed(1, said))).isEqualTo("producer (rank 0) failed: " + said);
    }

    @Test
    void threadsThatCannotBeStartedAreALimitToo() throws IOException {
        assertThat(diagnose("", failed(1, "OutOfMemoryError: unable to create native thread: possibly out of memory")))
                .isEqualTo("producer (rank 0) failed: the system gives no more threads or processes"
                        + " (ulimit -u: 96365): raise the limit, or run fewer participants");
    }

    @Test
    void aNameThatDoesNotResolveIsTold() throws IOException {
        assertThat(diagnose("", failed(1, "UnknownHostException: laptop: laptop: Name or service not known")))
                .isEqualTo("producer (rank 0) failed: the host name 'laptop' does not resolve: add it to /etc/hosts");
    }

    private static Event failed(int child, String reason) {
        return new Event.Said(child, new Frame.Failed("producer (rank 0)", reason));
    }

    private void system(String file, String text) throws IOException {
        Path path = system.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private String diagnose(String printed, Event... signs) throws IOException {
        Path log = Files.writeString(logs.resolve("log"), printed);
        KnownCause cause = new KnownCause(logs, SystemLimits.below(system));
        return new Diagnosis(CHILDREN, child -> log, cause, kills).of(List.of(signs));
    }
}
