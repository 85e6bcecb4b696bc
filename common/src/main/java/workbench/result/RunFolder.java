package workbench.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import workbench.workload.UsageException;

/**
 * Where a run is kept. What was written stays, whatever happens afterwards: each repetition is on the disk when {@link #append} returns, and the
 * other files are replaced as a whole. It has one writer at a time.
 */
public final class RunFolder implements AutoCloseable {
    public static final String RUN = "run.json";
    public static final String REPETITIONS = "repetitions.jsonl";
    public static final String SUMMARY = "summary.csv";

    private static final int LONGEST_NAME = 180;

    private final Path path;
    private final RunLock lock;
    private final Set<RepetitionKey> repetitions = new HashSet<>();

    private RunFolder(Path path, RunLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Makes the folder, or takes an empty one.
     *
     * @throws UsageException if it holds anything or cannot be written; the sentence names the option {@code --out}
     */
    public static RunFolder create(Path path) {
        if (path.toString().isEmpty()) {
            throw refused(path, "is no name");
        }
        try {
            Files.createDirectories(path);
        } catch (FileAlreadyExistsException e) {
            throw refused(path, "is a file or goes through one");
        } catch (IOException e) {
            throw refused(path, "cannot be written (" + UnwritableException.reason(path, e) + ")");
        }
        return take(path);
    }

    /**
     * Makes a folder that nobody else has, also where others do so at the same time.
     *
     * @param path its name, unless that is taken: then with -2 behind it, or -3, …
     * @throws UsageException if none can be made
     */
    public static RunFolder createFresh(Path path) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Path fresh = path;
            for (int i = 2; !isMade(fresh); i++) {
                fresh = path.resolveSibling(path.getFileName() + "-" + i);
            }
            return take(fresh);
        } catch (IOException e) {
            throw new UsageException("'" + path + "' cannot be made (" + UnwritableException.reason(path, e)
                    + "): keep the run elsewhere with --out DIR.");
        }
    }

    private static boolean isMade(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        }
    }

    /** Asking the file system for permission says too little: root, read-only mounts and quotas. The first file tries, and keeps others out. */
    private static RunFolder take(Path path) {
        try {
            if (!isEmpty(path)) {
                throw refused(path, "is not empty");
            }
            Files.createFile(path.resolve(REPETITIONS));
            return new RunFolder(path, RunLock.of(path).orElseThrow(() -> refused(path, "is being written")));
        } catch (FileAlreadyExistsException e) {
            throw refused(path, "is not empty");
        } catch (IOException e) {
            throw refused(path, "cannot be written (" + UnwritableException.reason(path, e) + ")");
        }
    }

    /**
     * Takes the folder of a run that was interrupted, to go on with it; of a last line that is only half written nothing remains. What was read of
     * it before may be out of date.
     *
     * @throws UsageException if it cannot be written or another process writes it; the sentence names the option {@code --resume}
     */
    public static RunFolder reopen(Path path) {
        try {
            RunLock lock = RunLock.of(path)
                    .orElseThrow(() -> new UsageException("--resume cannot be '" + path
                            + "': this run is still going on; wait for its end, or end it."));
            LastLine.mend(path.resolve(REPETITIONS));
            Files.delete(Files.createTempFile(path, "try", null));
            RunFolder folder = new RunFolder(path, lock);
            StoredRun.skim(path).repetitions().stream().map(RepetitionKey::of).forEach(folder.repetitions::add);
            return folder;
        } catch (IOException e) {
            throw new UsageException("--resume cannot be '" + path + "': it cannot be written ("
                    + UnwritableException.reason(path, e) + ").");
        }
    }

    /** Lets others write. */
    @Override
    public void close() {
        lock.close();
    }

    public Path path() {
        return path;
    }

    /** Of what belongs to a trial. File systems take 255 bytes, and where much is swept an id has more. */
    public static String fileName(String trial) {
        String name = trial.replace('/', '.');
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME) + "-" + Integer.toHexString(name.hashCode());
    }

    /** Replaces {@code run.json}. */
    public void write(RunRecord run) {
        replace(RUN, Json.write(run));
    }

    /** Replaces {@code summary.csv}. */
    public void writeSummary(String csv) {
        replace(SUMMARY, csv);
    }

    /**
     * Adds a line to {@code repetitions.jsonl}; when this returns, it is on the disk.
     *
     * @throws IllegalArgumentException if there is such a repetition already: another one would count twice
     * @throws UnwritableException if it cannot be written; the file is as it was
     */
    public void append(Repetition repetition) {
        if (!repetitions.add(RepetitionKey.of(repetition))) {
            throw new IllegalArgumentException("Round " + repetition.round() + " of " + repetition.trial() + " is in "
                    + path.resolve(REPETITIONS) + " already: it is not added once more.");
        }
        String line = Json.MAPPER.writeValueAsString(repetition) + "\n";
        Path file = path.resolve(REPETITIONS);
        try {
            WholeFile.append(file, line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UnwritableException(file, e);
        }
    }

    private void replace(String name, String text) {
        Path file = path.resolve(name);
        try {
            WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UnwritableException(file, e);
        }
    }

    private static boolean isEmpty(Path path) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            return !entries.iterator().hasNext();
        }
    }

    private static UsageException refused(Path path, String why) {
        return new UsageException("--out cannot be '" + path + "': it " + why
                + "; allowed is a folder that is empty or does not exist yet, where files can be written.");
    }
}
