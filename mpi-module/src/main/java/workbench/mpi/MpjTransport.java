package workbench.mpi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import workbench.transport.Availability;
import workbench.transport.Deployment;
import workbench.transport.HostPlacement;
import workbench.transport.Profile;
import workbench.transport.Transport;
import workbench.workload.ParallelSum;
import workbench.workload.Parameters;
import workbench.workload.PingPong;
import workbench.workload.ProducerConsumer;
import workbench.workload.Streaming;
import workbench.workload.Workload;

/** What both devices of MPJ Express have in common. */
abstract class MpjTransport implements Transport {

    @Override
    public final String style() {
        return "messages";
    }

    @Override
    public final Availability availability() {
        return Installation.availability();
    }

    @Override
    public final List<Profile> profiles() {
        Map<String, String> standard = Map.of(Settings.SEND_MODE, Settings.STANDARD);
        return List.of(
                new Profile(Profile.THROUGHPUT, "standard sends, receives posted before their messages come", standard),
                new Profile(Profile.STOCK, "the same: a standard send is MPI's default", standard));
    }

    @Override
    public final String withoutProfile(String name) {
        return "MPI keeps no message over a crash";
    }

    @Override
    public final List<String> nativeWorkloads() {
        return List.of(ProducerConsumer.NAME, ParallelSum.NAME, PingPong.NAME, Streaming.NAME);
    }

    @Override
    public final void check(Workload workload, Parameters parameters, Deployment deployment) {
        Settings.check(workload, parameters, deployment);
    }

    /** The library packs messages into buffers outside the heap, up to twice as large, and doubles their pool when it is used up. */
    @Override
    public final List<String> jvmOptions() {
        return List.of("-XX:MaxDirectMemorySize=3g");
    }

    /** MPJ Express looks for this file and prints a stack trace where there is none. */
    @Override
    public final Map<String, String> environment(Path directory) throws IOException {
        Path configuration = Files.createDirectory(directory.resolve("conf"));
        Files.writeString(configuration.resolve("mpjexpress.conf"), "mpjexpress.mpi.loglevel=OFF\n");
        return Map.of("MPJ_HOME", directory.toString());
    }

    @Override
    public final HostPlacement hostPlacement() {
        return HostPlacement.WITH_PARTICIPANTS;
    }

    /** When a send returns; {@code standard} says when a standard one does on this device. */
    static String send(Workload workload, Parameters parameters, String standard) {
        return switch (workload) {
            case ProducerConsumer w -> mode(parameters, standard);
            case PingPong w -> mode(parameters, standard);
            case Streaming w -> "immediate: returns at once; a window is complete when its messages have left";
            case ParallelSum w -> "collective calls; their sends are standard: " + standard;
        };
    }

    private static String mode(Parameters parameters, String standard) {
        return switch (parameters.word(Settings.SEND_MODE)) {
            case Settings.SYNCHRONOUS -> "synchronous: returns when the receive is matched";
            case Settings.BUFFERED -> "buffered: returns when copied, once the buffered message before has left";
            case Settings.IMMEDIATE ->
                "immediate: returns at once, up to " + parameters.word(Settings.SEND_WINDOW) + " under way";
            default -> "standard: " + standard;
        };
    }

    static String capacity(Workload workload, Parameters parameters) {
        return switch (workload) {
            case ProducerConsumer w -> credits(parameters);
            case ParallelSum w -> "one share for each worker";
            case PingPong w -> "one message for each pair: the pinger waits for it";
            case Streaming w ->
                "a window of " + parameters.word(Streaming.WINDOW)
                        + " messages for each sender, who waits for the acknowledgement";
        };
    }

    private static String credits(Parameters parameters) {
        int inFlight = ProducerConsumer.maxInFlight(parameters);
        String credits = parameters.word(ProducerConsumer.CREDITS) + " messages for each producer and consumer";
        return (inFlight > 0 ? "at most " + inFlight + " messages of each producer, and " : "") + credits
                + "; the producer waits";
    }

    static String next(Workload workload, Parameters parameters) {
        return switch (workload) {
            case ProducerConsumer w ->
                parameters.is(ProducerConsumer.DISTRIBUTION, "demand")
                        ? "the consumer that asked first"
                        : "each consumer in turn";
            case ParallelSum w -> "each worker has its fixed share";
            case PingPong w -> "its partner";
            case Streaming w -> "its partner";
        };
    }
}
