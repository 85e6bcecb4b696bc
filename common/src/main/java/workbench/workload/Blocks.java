package workbench.workload;

import java.util.ArrayList;
import java.util.List;

/** Cuts a number of elements into blocks. */
final class Blocks {
    private Blocks() {}

    /** Blocks of a chunk size; the last one may be smaller. */
    static List<Block> chunks(long elements, int chunkSize) {
        List<Block> chunks = new ArrayList<>();
        for (long first = 0; first < elements; first += chunkSize) {
            chunks.add(new Block(first, (int) Math.min(chunkSize, elements - first)));
        }
        return List.copyOf(chunks);
    }

    /** One block for each worker, as even as can be. */
    static List<Block> shares(long elements, int workers) {
        List<Block> shares = new ArrayList<>();
        for (int worker = 0; worker < workers; worker++) {
            long first = Share.start(elements, workers, worker);
            shares.add(new Block(first, Math.toIntExact(Share.of(elements, workers, worker))));
        }
        return List.copyOf(shares);
    }

    /** Puts in one lost or doubled element: the first block is cut short, or is made to reach into the second one. */
    static List<Block> faulty(List<Block> blocks, Fault fault) {
        List<Block> faulty = new ArrayList<>(blocks);
        Block first = blocks.getFirst();
        switch (fault) {
            case LOSS -> faulty.set(0, new Block(first.first(), first.count() - 1));
            case DUPLICATE -> faulty.set(0, new Block(first.first(), first.count() + 1));
            case NONE, REORDERING, CORRUPTION -> {}
        }
        return List.copyOf(faulty);
    }
}
