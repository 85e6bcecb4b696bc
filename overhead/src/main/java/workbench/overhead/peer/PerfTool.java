package workbench.overhead.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import workbench.launch.TemporaryFolder;

/**
 * Measures {@code artemis perf producer} and {@code consumer}, in a JVM each, over the workbench's broker in a third one.
 *
 * @param perfClassPath Artemis's command line
 * @param brokerClassPath the workbench's JMS module with the same version of Artemis, and {@link BrokerMain}
 * @param queueCapacity messages that the queue holds before the producer is held back
 */
record PerfTool(List<Path> perfClassPath, List<Path> brokerClassPath, List<String> jvmOptions, int queueCapacity) {
    static final String USER = "peer";

    private static final String MAIN = "org.apache.activemq.artemis.cli.Artemis";

    /** Artemis's own scripts set it: the clock of microseconds needs it. */
    private static final String OPEN_CLOCK = "--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED";

    private static final long LOOK_MILLIS = 100;
    private static final long START_MILLIS = 30_000;

    /** Two of the consumer's samples, in which it takes what is left in the queue. */
    private static final long DRAIN_MILLIS = 2_500;

    private static final long END_MILLIS = 10_000;

    /** @param reports the producer's and the consumer's report are kept there, with this beginning of their names */
    Measurement measure(Path reports, String prefix) throws IOException, InterruptedException {
        String password = UUID.randomUUID().toString();
        try (TemporaryFolder folder = TemporaryFolder.of("peer");
                JavaProcess broker = startBroker(folder.path(), password)) {
            Path url = folder.path().resolve("url");
            awaitFile(url, broker);
            Path sent = reports.resolve(prefix + ".producer.json");
            Path received = reports.resolve(prefix + ".consumer.json");
            sendAndReceive(folder.path(), Files.readString(url), password, broker, sent, received);
            return Measurement.of(
                    PerfReport.parse(Files.readString(sent)), PerfReport.parse(Files.readString(received)));
        }
    }

    private JavaProcess startBroker(Path folder, String password) throws IOException {
        return JavaProcess.start(
                "the broker for artemis perf",
                brokerClassPath,
                jvmOptions,
                List.of(
                        BrokerMain.class.getName(),
                        folder.resolve("url").toString(),
                        Files.createDirectory(folder.resolve("broker")).toString(),
                        Integer.toString(queueCapacity)),
                Map.of(BrokerMain.USER, USER, BrokerMain.PASSWORD, password),
                folder.resolve("broker.log"));
    }

    private void sendAndReceive(Path folder, String url, String password, JavaProcess broker, Path sent, Path received)
            throws IOException, InterruptedException {
        try (JavaProcess consumer =
                start(folder, "consumer", PerfSettings.consumer(url, password, received.toString()))) {
            awaitFile(received, consumer);
            try (JavaProcess producer =
                    start(folder, "producer", PerfSettings.producer(url, password, sent.toString()))) {
                awaitEnd(producer, List.of(broker, consumer));
            }
            consumer.hasEndedWithin(DRAIN_MILLIS);
            consumer.requireRunning();
            consumer.end(END_MILLIS);
        }
    }

    /** Its arguments go into a file that nobody else may read: everybody can see those of a process. */
    private JavaProcess start(Path folder, String role, List<String> arguments) throws IOException {
        Path file = folder.resolve(role + ".arguments");
        Files.writeString(file, String.join("\n", arguments));
        List<String> options = new ArrayList<>(jvmOptions);
        options.add(OPEN_CLOCK);
        return JavaProcess.start(
                "artemis perf " + role,
                perfClassPath,
                options,
                List.of(MAIN, "@" + file),
                Map.of(),
                folder.resolve(role + ".log"));
    }

    /** Until a process has written something. */
    private static void awaitFile(Path file, JavaProcess writer) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + START_MILLIS * 1_000_000;
        while (!Files.exists(file) || Files.size(file) == 0) {
            if (writer.hasEndedWithin(LOOK_MILLIS)) {
                writer.requireRunning();
            }
            if (System.nanoTime() > deadline) {
                throw new PeerException("'" + file.getFileName() + "' was not written within " + START_MILLIS / 1_000
                        + " s of the start of its process");
            }
        }
    }

    private static void awaitEnd(JavaProcess producer, List<JavaProcess> others)
            throws IOException, InterruptedException {
        long deadline = System.nanoTime() + 2_000_000_000L * PerfSettings.SENDING_SECONDS;
        while (!producer.hasEndedWithin(LOOK_MILLIS)) {
            for (JavaProcess other : others) {
                other.requireRunning();
            }
            if (System.nanoTime() > deadline) {
                throw new PeerException("artemis perf producer did not end within twice its time");
            }
        }
        producer.requireSuccess();
    }
}
