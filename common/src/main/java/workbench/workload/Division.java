package workbench.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How pieces of work, which lie in a list, are divided among workers. */
public enum Division {
    /** Whoever is free takes the next piece. */
    DEMAND(true),
    /**
     * Whoever is free takes the next pieces: of those that are left, an equal share (Polychronopoulos and Kuck: Guided self-scheduling, 1987). So there are
     * fewer messages than on demand, and the last ones are small.
     */
    GUIDED(true),
    /** Each worker has one share of pieces that lie side by side. */
    STATIC(false),
    /** Each worker has one share, of every piece after so many others as there are workers. */
    ROUND_ROBIN(false);

    private final boolean free;

    Division(boolean free) {
        this.free = free;
    }

    /** Whether who is free takes the next task. Otherwise there is a task for each worker, in the order of their ranks. */
    public boolean isByWhoIsFree() {
        return free;
    }

    /** As parameters and results write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String[] ids() {
        return Stream.of(values()).map(Division::id).toArray(String[]::new);
    }

    static Division of(String id) {
        return Stream.of(values())
                .filter(division -> division.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The order in which so many pieces are in the list: where there are shares, one behind the other. */
    int[] order(int pieces, int workers) {
        if (this != ROUND_ROBIN) {
            return IntStream.range(0, pieces).toArray();
        }
        return IntStream.range(0, workers)
                .flatMap(worker -> IntStream.iterate(worker, piece -> piece < pieces, piece -> piece + workers))
                .toArray();
    }

    /** Tasks of places in the list. A share may be empty. */
    List<Block> tasks(int pieces, int workers) {
        return switch (this) {
            case DEMAND -> Block.chunks(pieces, 1);
            case GUIDED -> guided(pieces, workers);
            case STATIC, ROUND_ROBIN -> Block.shares(pieces, workers);
        };
    }

    private static List<Block> guided(int pieces, int workers) {
        List<Block> tasks = new ArrayList<>();
        int first = 0;
        while (first < pieces) {
            int count = Math.ceilDiv(pieces - first, workers);
            tasks.add(new Block(first, count));
            first += count;
        }
        return List.copyOf(tasks);
    }
}
