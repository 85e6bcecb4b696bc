package workbench.result;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Something could not be written although nothing was wrong with what was asked for. The message is a sentence that says what and why. */
public final class UnwritableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final String NO_SPACE = "no space left on the device";

    /** A disk with less than this is full: the system's own sentence depends on the language that it speaks. */
    private static final long FULL_BYTES = 1 << 12;

    public UnwritableException(Path file, IOException cause) {
        super("'" + file + "' cannot be written (" + reason(file, cause) + ")" + remedy(file, cause), cause);
    }

    private static String remedy(Path file, IOException cause) {
        return reason(file, cause).equals(NO_SPACE) ? ": free some, and do it again." : ".";
    }

    /** Why a file cannot be written, in a few words. */
    public static String reason(Path file, IOException e) {
        if (isFull(file, e)) {
            return NO_SPACE;
        }
        return switch (e) {
            case AccessDeniedException denied -> "permission denied";
            case NoSuchFileException missing -> "no such folder";
            case FileAlreadyExistsException taken -> "there is a file in the way";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            case FileSystemException other -> name(other);
            default -> e.getMessage() == null ? name(e) : e.getMessage();
        };
    }

    private static boolean isFull(Path file, IOException e) {
        if (String.valueOf(e.getMessage()).contains("No space left")) {
            return true;
        }
        if (e instanceof AccessDeniedException || e instanceof NoSuchFileException) {
            return false;
        }
        try {
            Path place = Files.isDirectory(file) ? file : file.toAbsolutePath().getParent();
            return Files.isDirectory(place) && Files.getFileStore(place).getUsableSpace() < FULL_BYTES;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static String name(IOException e) {
        return e.getClass().getSimpleName().replaceFirst("Exception$", "");
    }
}
