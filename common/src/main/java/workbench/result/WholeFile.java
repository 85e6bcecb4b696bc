package workbench.result;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files that are there as a whole or not at all: beside their place, onto the disk, and then in one step into it. */
public final class WholeFile {
    private static final String DRAFT = ".tmp";

    private WholeFile() {}

    /** What is no file, such as a terminal or a pipe, is written as it is. */
    public static void write(Path path, byte[] bytes) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            Files.write(path, bytes, StandardOpenOption.WRITE);
            return;
        }
        // Of a link it is the file that is replaced.
        Path file = Files.exists(path) ? path.toRealPath() : path;
        Path draft = draft(file);
        try {
            try (FileChannel channel = FileChannel.open(
                    draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                writeAll(channel, bytes);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            remove(draft);
            throw e;
        }
    }

    /** A copy, be it as large as it may. */
    public static void copy(Path from, Path to) throws IOException {
        Path draft = draft(to);
        try {
            Files.copy(from, draft, StandardCopyOption.REPLACE_EXISTING);
            Files.move(draft, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            remove(draft);
            throw e;
        }
    }

    /** Adds bytes at the end; if that fails, the file is as it was. */
    static void append(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long end = channel.size();
            channel.position(end);
            try {
                writeAll(channel, bytes);
            } catch (IOException e) {
                channel.truncate(end);
                throw e;
            }
        }
    }

    private static void writeAll(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
        channel.force(false);
    }

    private static Path draft(Path file) {
        return file.resolveSibling(file.getFileName() + DRAFT);
    }

    private static void remove(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException inTheWay) {
            // The next one writes over it.
        }
    }
}
