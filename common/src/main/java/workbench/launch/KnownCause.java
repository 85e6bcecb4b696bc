package workbench.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workbench.control.Failures;
import workbench.cost.SystemLimits;
import workbench.workload.Units;

/**
 * What a system has run out of, by the words in which the system, the JVM or a library says so. They say it of whatever they were at: a class that cannot
 * be found, a broker that does not start. A user needs to know what it was, how much there is and what to do.
 */
public final class KnownCause {
    /** A JVM with the libraries of a transport has more than so many files open. */
    private static final long FEW_FILES = 256;

    /** Of a file system that is full, a few blocks may be left. */
    private static final long FEW_BYTES = 1 << 20;

    private final Path folder;
    private final SystemLimits limits;

    /** @param folder where the repetition's files lie */
    KnownCause(Path folder, SystemLimits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    /**
     * Of failures in this process and its children. Make it in good time: where nothing can be opened any more, the limits cannot be read.
     *
     * @param folder where files lie
     */
    public static KnownCause in(Path folder) {
        return new KnownCause(folder, SystemLimits.ofThisProcess());
    }

    /** Of a failure of this process, in a clause for people. */
    public Optional<String> of(Throwable failure) {
        return of(Failures.describe(failure));
    }

    /**
     * A clause for people, where it is known.
     *
     * @param said what was thrown or printed
     */
    Optional<String> of(String said) {
        for (Rule rule : Rule.ALL) {
            Matcher found = rule.words.matcher(said);
            if (found.find()) {
                return Optional.of(rule.sentence.apply(this, found));
            }
        }
        boolean fewFiles = limits.of(SystemLimits.OPEN_FILES).orElse(Long.MAX_VALUE) <= FEW_FILES;
        return fewFiles && Rule.WITHOUT_CLASSES.matcher(said).find() ? Optional.of(openFiles(null)) : Optional.empty();
    }

    private String disk(Matcher found) {
        return "no space is left on the disk" + place() + ": make room there, or keep the run elsewhere with --out DIR";
    }

    private String mappedFile(Matcher found) {
        return "a file that is mapped into memory could not be written, as on a full disk" + place()
                + ": make room there, or keep the run elsewhere with --out DIR";
    }

    private String openFiles(Matcher found) {
        return "no more files can be opened" + limit(SystemLimits.OPEN_FILES, "ulimit -n")
                + ": raise the limit, for example with 'ulimit -n 4096'";
    }

    private String limit(String name, String command) {
        OptionalLong limit = limits.of(name);
        return limit.isPresent() ? " (" + command + ": " + limit.getAsLong() + ")" : " (" + command + ")";
    }

    /** Where it is full: the repetition's own disk, or what the system keeps in memory. */
    private String place() {
        for (Path path : List.of(folder, Path.of("/dev/shm"), Path.of(System.getProperty("java.io.tmpdir")))) {
            try {
                var disk = Files.getFileStore(path);
                if (disk.getUsableSpace() < FEW_BYTES) {
                    return " of '" + path + "' (" + Units.formatBytes(disk.getUsableSpace()) + " of "
                            + mebibytes(Long.toString(disk.getTotalSpace())) + " are free)";
                }
            } catch (IOException notThere) {
                // Another one may be.
            }
        }
        return "";
    }

    private static String mebibytes(String bytes) {
        return (Long.parseLong(bytes) >> 20) + " MiB";
    }

    /** What is to be said where certain words are found. */
    private record Rule(Pattern words, BiFunction<KnownCause, Matcher, String> sentence) {
        /** Whoever goes on after the system's own words has said what to do: for a limit of System V it is something else. */
        private static final String NOT_EXPLAINED = "(?!;)";

        private static final List<Rule> ALL = List.of(
                new Rule("No space left on device" + NOT_EXPLAINED, KnownCause::disk),
                new Rule("fault occurred in an unsafe memory access", KnownCause::mappedFile),
                new Rule(
                        "Disk quota exceeded",
                        (known, found) -> "the quota of the disk" + known.place()
                                + " is used up: make room there, or keep the run elsewhere with --out DIR"),
                new Rule(
                        "File too large",
                        (known, found) -> "a file became larger than is allowed"
                                + known.limit(SystemLimits.FILE_SIZE, "ulimit -f") + ": raise the limit"),
                new Rule("Too many open files" + NOT_EXPLAINED, KnownCause::openFiles),
                new Rule(
                        "unable to create (native )?thread|pthread_create failed|error(=|: )11\\b",
                        (known, found) -> "the system gives no more threads or processes"
                                + known.limit(SystemLimits.PROCESSES, "ulimit -u")
                                + ": raise the limit, or run fewer participants"),
                new Rule(
                        "direct buffer memory \\(allocated: \\d+, limit: (\\d+)\\)",
                        (known, found) -> "the memory for buffers outside of the heap is used up: "
                                + mebibytes(found.group(1)) + " are allowed; use fewer or smaller messages"),
                new Rule(
                        "Java heap space|GC overhead limit exceeded",
                        (known, found) -> "the heap is used up: use fewer or smaller messages"),
                new Rule(
                        "Cannot allocate memory|Could not reserve|insufficient memory for the Java Runtime"
                                + "|Native memory allocation",
                        (known, found) -> "the system gives no more memory"
                                + known.limit(SystemLimits.ADDRESS_SPACE, "ulimit -v, in bytes")
                                + ": close other programs, or run fewer participants"),
                new Rule(
                        "(\\S+): (Name or service not known|Temporary failure in name resolution"
                                + "|No address associated with hostname)",
                        (known, found) ->
                                "the host name '" + found.group(1) + "' does not resolve: add it to /etc/hosts"));

        /** Where only few files may be open, this is what comes of it. */
        private static final Pattern WITHOUT_CLASSES = Pattern.compile(
                "NoClassDefFoundError|ClassNotFoundException"
                        + "|Could not find or load main class|Could not initialize class|ExceptionInInitializerError"
                        + "|UnsatisfiedLinkError|VerifyError|LinkageError|ZipException|NoSuchFileException: .*\\.jar|ServiceConfigurationError");

        Rule(String words, BiFunction<KnownCause, Matcher, String> sentence) {
            this(Pattern.compile(words), sentence);
        }
    }
}
