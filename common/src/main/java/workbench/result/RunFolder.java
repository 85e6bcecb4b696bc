package workbench.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import workbench.workload.UsageException;

/**
 * Where a run is kept. What was written stays, whatever happens afterwards: each repetition is on the disk when {@link #append} returns, and the
 * other files are replaced as a whole.
 */
public final class RunFolder {
    public static final String RUN = "run.json";
    public static final String REPETITIONS = "repetitions.jsonl";
    public static final String SUMMARY = "summary.csv";

    private final Path path;

    private RunFolder(Path path) {
        this.path = path;
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
            throw refused(path, "cannot be written (" + reason(e) + ")");
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
            throw new UsageException(
                    "'" + path + "' cannot be made (" + reason(e) + "): keep the run elsewhere with --out DIR.");
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
        } catch (FileAlreadyExistsException e) {
            throw refused(path, "is not empty");
        } catch (IOException e) {
            throw refused(path, "cannot be written (" + reason(e) + ")");
        }
        return new RunFolder(path);
    }

    /**
     * Takes the folder of a run that was interrupted, to go on with it; of a last line that is only half written nothing remains.
     *
     * @throws UsageException if it cannot be written; the sentence names the option {@code --resume}
     */
    public static RunFolder reopen(Path path) {
        try {
            LastLine.mend(path.resolve(REPETITIONS));
            Files.delete(Files.createTempFile(path, "try", null));
        } catch (IOException e) {
            throw new UsageException("--resume cannot be '" + path + "': it cannot be written (" + reason(e) + ").");
        }
        return new RunFolder(path);
    }

    public Path path() {
        return path;
    }

    /** Replaces {@code run.json}. */
    public void write(RunRecord run) {
        replace(RUN, Json.write(run));
    }

    /** Replaces {@code summary.csv}. */
    public void writeSummary(String csv) {
        replace(SUMMARY, csv);
    }

    /** Adds a line to {@code repetitions.jsonl}; when this returns, it is on the disk. */
    public void append(Repetition repetition) {
        String line = Json.MAPPER.writeValueAsString(repetition) + "\n";
        try (FileChannel file =
                FileChannel.open(path.resolve(REPETITIONS), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            writeAll(file, line);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path.resolve(REPETITIONS), e);
        }
    }

    private void replace(String name, String text) {
        Path draft = path.resolve(name + ".tmp");
        try {
            try (FileChannel file = FileChannel.open(
                    draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                writeAll(file, text);
            }
            Files.move(draft, path.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path.resolve(name), e);
        }
    }

    private static void writeAll(FileChannel file, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        file.force(false);
    }

    private static boolean isEmpty(Path path) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            return !entries.iterator().hasNext();
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "permission denied";
            case NoSuchFileException missing -> "no such folder";
            case FileAlreadyExistsException taken -> "there is a file in the way";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> e.getClass().getSimpleName().replaceFirst("Exception$", "");
        };
    }

    private static UsageException refused(Path path, String why) {
        return new UsageException("--out cannot be '" + path + "': it " + why
                + "; allowed is a folder that is empty or does not exist yet, where files can be written.");
    }
}
