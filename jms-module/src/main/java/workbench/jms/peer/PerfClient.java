package workbench.jms.peer;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.jms.BrokerMain;
import workbench.run.Defaults;
import workbench.run.TemporaryFolder;

/**
 * {@code artemis perf client}: one producer and one consumer in one JVM, asynchronous sends with so many of them pending, automatic
 * acknowledgement, messages of 1 KiB that are not persistent. Its broker is the workbench's, in a JVM of its own.
 */
final class PerfClient {
    /** As long as the workbench itself warms up over this broker, about. */
    private static final int WARMUP_SECONDS = 15;

    private static final int MEASURED_SECONDS = 6;
    private static final int PATIENCE_SECONDS = 60;
    private static final int SECRET_BYTES = 24;
    private static final Pattern SAMPLE = Pattern.compile("\"warmup\":(true|false).*?\"received\":([0-9]+)");

    private final List<Path> perfClassPath;
    private final List<Path> brokerClassPath;
    private final List<String> jvmOptions;
    private final int pending;
    private final int queueCapacity;

    /** @param perfLibrary the folder with the jars of Artemis's command line */
    PerfClient(Path perfLibrary, List<Path> brokerClassPath, List<String> jvmOptions, int pending, int queueCapacity)
            throws IOException {
        try (Stream<Path> jars = Files.list(perfLibrary)) {
            this.perfClassPath =
                    jars.filter(jar -> jar.toString().endsWith(".jar")).toList();
        }
        this.brokerClassPath = brokerClassPath;
        this.jvmOptions = jvmOptions;
        this.pending = pending;
        this.queueCapacity = queueCapacity;
    }

    /** Messages that it received in a second: the middle of the seconds after its warm-up. */
    double messagesPerSecond() throws IOException, InterruptedException {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        String password = HexFormat.of().formatHex(secret);
        try (TemporaryFolder folder = TemporaryFolder.of("peer")) {
            Process broker = startBroker(folder.path(), password);
            try {
                return measure(folder.path(), url(folder.path().resolve("url"), broker), password);
            } finally {
                broker.destroyForcibly().waitFor();
            }
        }
    }

    private Process startBroker(Path folder, String password) throws IOException {
        List<String> words = java(brokerClassPath);
        words.add(BrokerMain.class.getName());
        words.add(folder.resolve("url").toString());
        words.add(Files.createDirectory(folder.resolve("broker")).toString());
        words.add(Integer.toString(queueCapacity));
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("broker.log").toFile());
        builder.environment().put(BrokerMain.USER, "peer");
        builder.environment().put(BrokerMain.PASSWORD, password);
        return builder.start();
    }

    private static String url(Path file, Process broker) throws IOException, InterruptedException {
        while (!Files.exists(file)) {
            if (broker.waitFor(20, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the broker for the peer ended with " + broker.exitValue());
            }
        }
        return Files.readString(file);
    }

    private double measure(Path folder, String url, String password) throws IOException, InterruptedException {
        Path report = folder.resolve("report.json");
        // In a file, since everybody can see the arguments of a process.
        Path arguments = folder.resolve("arguments");
        Files.writeString(
                arguments,
                String.join(
                        "\n",
                        List.of(
                                "perf",
                                "client",
                                "--url",
                                url + "?confirmationWindowSize=1048576",
                                "--user",
                                "peer",
                                "--password",
                                password,
                                "--max-pending",
                                Integer.toString(pending),
                                "--message-size",
                                "1024",
                                "--warmup",
                                Integer.toString(WARMUP_SECONDS),
                                "--duration",
                                Integer.toString(WARMUP_SECONDS + MEASURED_SECONDS),
                                "--json",
                                report.toString(),
                                "--silent")));
        List<String> words = java(perfClassPath);
        words.add("org.apache.activemq.artemis.cli.Artemis");
        words.add("@" + arguments);
        Process client = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(folder.resolve("client.log").toFile())
                .start();
        if (!client.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            client.destroyForcibly().waitFor();
        }
        return middle(report, folder.resolve("client.log"));
    }

    private List<String> java(List<Path> classPath) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(Defaults.CHILD_JVM_OPTIONS);
        words.addAll(jvmOptions);
        words.add("-cp");
        words.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        return words;
    }

    private static double middle(Path report, Path log) throws IOException {
        List<Double> rates = new ArrayList<>();
        if (Files.exists(report)) {
            Matcher samples = SAMPLE.matcher(Files.readString(report));
            while (samples.find()) {
                if (samples.group(1).equals("false")) {
                    rates.add(Double.valueOf(samples.group(2)));
                }
            }
        }
        if (rates.size() < MEASURED_SECONDS / 2) {
            throw new IllegalStateException("artemis perf did not measure: "
                    + Files.readString(log, StandardCharsets.UTF_8).strip());
        }
        return rates.stream().sorted().toList().get(rates.size() / 2);
    }
}
