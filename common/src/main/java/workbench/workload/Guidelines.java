package workbench.workload;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import workbench.workload.Guideline.Size;
import workbench.workload.Guideline.Term;

/**
 * The guidelines of collective operations that can be tried with those that there are, as PGMPI has them (Hunold and Carpen-Amarie: Tuning MPI
 * collectives by verifying performance guidelines, HPC Asia 2018). Of a broadcast and of what is reduced, the size is that of the whole, of all others that
 * of a rank's part.
 */
public final class Guidelines {
    private static final List<Guideline> ALL = List.of(
            guideline(
                    CollectiveKind.BROADCAST,
                    term(CollectiveKind.SCATTER, Size.SHARE),
                    term(CollectiveKind.ALLGATHER, Size.SHARE)),
            guideline(CollectiveKind.SCATTER, term(CollectiveKind.BROADCAST, Size.WHOLE)),
            guideline(CollectiveKind.GATHER, term(CollectiveKind.ALLGATHER, Size.SAME)),
            guideline(
                    CollectiveKind.ALLGATHER,
                    term(CollectiveKind.GATHER, Size.SAME),
                    term(CollectiveKind.BROADCAST, Size.WHOLE)),
            guideline(CollectiveKind.REDUCE, term(CollectiveKind.ALLREDUCE, Size.SAME)),
            guideline(
                    CollectiveKind.ALLREDUCE,
                    term(CollectiveKind.REDUCE, Size.SAME),
                    term(CollectiveKind.BROADCAST, Size.SAME)),
            guideline(
                    CollectiveKind.REDUCE_SCATTER,
                    term(CollectiveKind.REDUCE, Size.SAME),
                    term(CollectiveKind.SCATTER, Size.SHARE)));

    /** The parameter that says how many take part. */
    public static final String RANKS = CollectiveOperation.RANKS;

    /** The parameters that {@link #operands} sets. */
    public static final Set<String> SET = Set.of(RANKS, CommonParameters.MESSAGE_SIZE);

    private Guidelines() {}

    /**
     * An operation to be measured.
     *
     * @param settings by parameter
     */
    public record Operand(String workload, Map<String, String> settings) {}

    public static List<Guideline> all() {
        return ALL;
    }

    /**
     * All operations of all guidelines whose left side has messages of that size.
     *
     * @throws UsageException if one of them could not be run
     */
    public static Set<Operand> operands(long ranks, long bytes) {
        if (ranks < CollectiveOperation.LEAST_RANKS || ranks > CollectiveOperation.MOST_RANKS) {
            throw new UsageException("'ranks' cannot be '" + ranks + "': allowed is " + CollectiveOperation.LEAST_RANKS
                    + " to " + CollectiveOperation.MOST_RANKS + ".");
        }
        long least = Long.BYTES;
        long most = CollectiveOperation.MOST_BYTES / ranks / Long.BYTES * Long.BYTES;
        if (bytes < least || bytes > most || bytes % Long.BYTES != 0) {
            throw new UsageException("'size' cannot be '" + Units.formatBytes(bytes) + "' with " + ranks
                    + " ranks: allowed is a multiple of " + Long.BYTES
                    + " bytes, which are numbers to be added up, from "
                    + Units.formatBytes(least) + " to " + Units.formatBytes(most)
                    + ", since some operations send it once for each rank.");
        }
        Set<Operand> operands = new LinkedHashSet<>();
        for (Guideline guideline : ALL) {
            operands.add(operand(guideline.left(), ranks, bytes));
            guideline
                    .right()
                    .forEach(term -> operands.add(
                            operand(term.workload(), ranks, term.size().bytes(bytes, ranks))));
        }
        return operands;
    }

    private static Operand operand(String workload, long ranks, long bytes) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put(CollectiveOperation.RANKS, Long.toString(ranks));
        settings.put(CommonParameters.MESSAGE_SIZE, Long.toString(bytes));
        return new Operand(workload, settings);
    }

    /** Whether guidelines say something of it. */
    public static boolean concern(String workload) {
        return ALL.stream()
                .flatMap(guideline -> Stream.concat(
                        Stream.of(guideline.left()), guideline.right().stream().map(Term::workload)))
                .anyMatch(workload::equals);
    }

    /** Of an operation that guidelines concern; 0 where a file does not tell. */
    public static int ranks(Map<String, Object> parameters) {
        return Math.toIntExact(number(parameters, CollectiveOperation.RANKS).orElse(0));
    }

    /** Of an operation that guidelines concern, its size; 0 where a file does not tell. */
    public static long bytes(Map<String, Object> parameters) {
        return number(parameters, CommonParameters.MESSAGE_SIZE).orElse(0);
    }

    private static OptionalLong number(Map<String, Object> parameters, String name) {
        return parameters.get(name) instanceof Number number
                ? OptionalLong.of(number.longValue())
                : OptionalLong.empty();
    }

    /** Whether two operations were run alike in all that both can be set to, but for their size and how often they were repeated. */
    public static boolean alikeButForSize(Map<String, Object> some, Map<String, Object> others) {
        return some.keySet().stream()
                .filter(others::containsKey)
                .filter(name -> !name.equals(CommonParameters.MESSAGE_SIZE))
                .filter(name -> !name.equals(CollectiveOperation.OPERATIONS))
                .allMatch(name -> Objects.equals(String.valueOf(some.get(name)), String.valueOf(others.get(name))));
    }

    private static Guideline guideline(CollectiveKind left, Term... right) {
        return new Guideline(left.id(), List.of(right));
    }

    private static Term term(CollectiveKind kind, Size size) {
        return new Term(kind.id(), size);
    }
}
