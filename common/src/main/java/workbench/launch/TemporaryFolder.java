package workbench.launch;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import workbench.control.Folders;

/**
 * A folder for what is started outside of any run, for the owner only. Its name tells which process made it: who makes the next one removes what
 * killed processes have left, with what hosts have made outside of it.
 */
public final class TemporaryFolder implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("workbench-[a-z]+-(\\d+-\\d+)-\\d+");

    private final Path path;

    private TemporaryFolder(Path path) {
        this.path = path;
    }

    /** @param purpose a word, for its name */
    public static TemporaryFolder of(String purpose) throws IOException {
        return in(Path.of(System.getProperty("java.io.tmpdir")), purpose);
    }

    static TemporaryFolder in(Path parent, String purpose) throws IOException {
        Path path = make(parent, "workbench-" + purpose + "-" + ProcessIdentity.current());
        removeLeftovers(parent, path);
        return new TemporaryFolder(path);
    }

    public Path path() {
        return path;
    }

    private static Path make(Path parent, String name) throws IOException {
        for (int number = 1; ; number++) {
            try {
                return Folders.createPrivate(parent.resolve(name + "-" + number));
            } catch (FileAlreadyExistsException another) {
                // This process has several.
            }
        }
    }

    /** Others may write into the parent as well, and what they have put there tells nothing. */
    private static void removeLeftovers(Path parent, Path own) throws IOException {
        try (Stream<Path> entries = Files.list(parent)) {
            entries.filter(TemporaryFolder::isLeft)
                    .filter(entry -> isOwnedAlike(entry, own))
                    .toList()
                    .forEach(Folders::removeQuietly);
        }
    }

    private static boolean isOwnedAlike(Path entry, Path own) {
        try {
            return Files.getOwner(entry, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(own));
        } catch (IOException anotherHasRemovedIt) {
            return false;
        }
    }

    private static boolean isLeft(Path entry) {
        Matcher name = NAME.matcher(entry.getFileName().toString());
        Optional<ProcessIdentity> maker = name.matches() ? ProcessIdentity.parse(name.group(1)) : Optional.empty();
        return maker.isPresent() && !maker.get().isAlive() && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() {
        Folders.removeQuietly(path);
    }
}
