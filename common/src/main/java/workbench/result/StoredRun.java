package workbench.result;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import workbench.workload.UsageException;

/**
 * A run as it lies in a folder, whole or interrupted, of this machine or another.
 *
 * @param folder where it lies
 * @param warnings what was wrong with the files and could be read in spite of it
 */
public record StoredRun(Path folder, RunRecord run, List<Repetition> repetitions, List<String> warnings) {
    /** Of a line, what takes most room and is needed to look into one run only. */
    @JsonIgnoreProperties({"histogram", "windows", "participants"})
    private interface Skimmed {}

    private static final JsonMapper SKIMMING =
            Json.MAPPER.rebuild().addMixIn(Repetition.class, Skimmed.class).build();

    private static final long MOST_BYTES = 1L << 30;

    /** A file of this workbench's version that is not what one must be. */
    private static final class Damaged extends UsageException {
        private static final long serialVersionUID = 1L;

        Damaged(String message) {
            super(message);
        }
    }

    /**
     * Reads a run back.
     *
     * @throws UsageException if there is none, if a newer workbench has written it, or if a file is damaged
     */
    public static StoredRun read(Path folder) {
        return read(folder, Json.MAPPER);
    }

    /**
     * Reads what can be read: damaged repetitions are left out, of a damaged {@code run.json} nothing is known, and warnings say so.
     *
     * @throws UsageException if there is no run or if a newer workbench has written it
     */
    public static StoredRun salvage(Path folder) {
        List<String> warnings = new ArrayList<>();
        RunRecord run;
        try {
            run = readRun(folder);
        } catch (Damaged e) {
            warnings.add(e.getMessage() + " What was planned, and where it ran, is not known.");
            run = RunRecord.begun(
                    folder.toAbsolutePath().normalize().getFileName().toString(),
                    "",
                    List.of(),
                    Map.of(),
                    new PlanRecord("", 0, 0, List.of()));
        }
        return read(
                folder, run, Json.MAPPER, warnings, damage -> warnings.add(damage.getMessage() + " It is left out."));
    }

    /**
     * Reads a run back without histograms, windows and participants, to look through many of them.
     *
     * @throws UsageException as {@link #read} does
     */
    public static StoredRun skim(Path folder) {
        return read(folder, SKIMMING);
    }

    private static StoredRun read(Path folder, JsonMapper lines) {
        return read(folder, readRun(folder), lines, new ArrayList<>(), damage -> {
            throw damage;
        });
    }

    private static RunRecord readRun(Path folder) {
        Path file = folder.resolve(RunFolder.RUN);
        String text = text(file, "'" + folder + "' holds no run: there is no " + RunFolder.RUN + " in it.");
        try {
            JsonNode tree = Json.MAPPER.readTree(text);
            refuseNewer(file, tree.path("schemaVersion").asString(""));
            RunRecord run = Json.MAPPER.treeToValue(tree, RunRecord.class);
            if (run == null || run.plan() == null) {
                throw new Damaged("'" + file + "' is damaged: it has no plan.");
            }
            return run;
        } catch (JacksonException e) {
            throw damaged(file, Math.max(1, lineOf(e)), e);
        }
    }

    /** A field more or less does no harm; another major version may mean something else by the same name. */
    private static void refuseNewer(Path file, String version) {
        String major = version.split("\\.", -1)[0];
        if (!major.matches("[0-9]{1,9}")) {
            throw new Damaged("'" + file + "' is damaged: its schemaVersion is '" + version + "'; it must be like "
                    + RunRecord.SCHEMA_VERSION + ".");
        }
        if (Integer.parseInt(major) > RunRecord.SCHEMA_MAJOR) {
            throw new UsageException("'" + file + "' has schemaVersion " + version + ", and this workbench reads up to "
                    + RunRecord.SCHEMA_MAJOR + ".x: show it with a newer workbench.");
        }
    }

    /** Line by line, since a long run's file is larger than what is kept of it. */
    private static StoredRun read(
            Path folder, RunRecord run, JsonMapper mapper, List<String> warnings, Consumer<Damaged> damage) {
        Path file = folder.resolve(RunFolder.REPETITIONS);
        if (!Files.exists(file)) {
            return new StoredRun(folder, run, List.of(), List.copyOf(warnings));
        }
        // A crash can cut a character in two: this reader takes that for another character and does not refuse it.
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            refuseLarge(file);
            List<Repetition> repetitions = new ArrayList<>();
            int number = 1;
            String line = lines.readLine();
            while (line != null) {
                String next = lines.readLine();
                try {
                    if (!line.isBlank()) {
                        repetitions.add(mapper.readValue(line, Repetition.class));
                    }
                } catch (JacksonException e) {
                    if (next != null || endsWithALineFeed(file)) {
                        damage.accept(damaged(file, number, e));
                    } else {
                        warnings.add(
                                "the last line of " + file + " is only half written, as after a crash: it is left out");
                    }
                }
                line = next;
                number++;
            }
            return new StoredRun(folder, run, List.copyOf(repetitions), List.copyOf(warnings));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static boolean endsWithALineFeed(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            channel.read(last, channel.size() - 1);
            return last.get(0) == '\n';
        }
    }

    private static String text(Path file, String ifMissing) {
        try {
            refuseLarge(file);
            // Not Files.readString: a crash can cut a character in two, and that refuses it.
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new UsageException(ifMissing);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static void refuseLarge(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new UsageException("'" + file + "' is no file of a run: it has more than 1 GiB.");
        }
    }

    private static UsageException unreadable(Path file, IOException e) {
        return new UsageException(
                "'" + file + "' cannot be read (" + e.getClass().getSimpleName() + ").");
    }

    private static int lineOf(JacksonException e) {
        return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    }

    private static Damaged damaged(Path file, int line, JacksonException e) {
        return new Damaged("'" + file + "' is damaged at line " + line + ": "
                + e.getOriginalMessage().lines().findFirst().orElse("not JSON") + ".");
    }
}
