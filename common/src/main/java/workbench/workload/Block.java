package workbench.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A contiguous part of the units that work is cut into. */
public record Block(long first, int count) {
    /** As a receipt has them: first, count, first, count … */
    static long[] code(List<Block> blocks) {
        long[] code = new long[2 * blocks.size()];
        for (int i = 0; i < blocks.size(); i++) {
            code[2 * i] = blocks.get(i).first;
            code[2 * i + 1] = blocks.get(i).count;
        }
        return code;
    }

    /** What {@link #code} has written. */
    public static List<Block> decode(long[] code) {
        List<Block> blocks = new ArrayList<>(code.length / 2);
        for (int i = 0; i + 1 < code.length; i += 2) {
            blocks.add(new Block(code[i], Math.toIntExact(code[i + 1])));
        }
        return blocks;
    }

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
        return IntStream.range(0, workers)
                .mapToObj(worker -> new Block(
                        Share.start(elements, workers, worker), Math.toIntExact(Share.of(elements, workers, worker))))
                .toList();
    }

    /** Puts in one lost or doubled unit: the first block is cut short, or is made to reach into the second one. */
    static List<Block> faulty(List<Block> blocks, Fault fault) {
        List<Block> faulty = new ArrayList<>(blocks);
        Block first = blocks.getFirst();
        switch (fault) {
            case LOSS -> faulty.set(0, new Block(first.first, first.count - 1));
            case DUPLICATE -> faulty.set(0, new Block(first.first, first.count + 1));
            case NONE, REORDERING, CORRUPTION -> {}
        }
        return List.copyOf(faulty);
    }
}
