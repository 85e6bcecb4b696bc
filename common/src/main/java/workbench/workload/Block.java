package workbench.workload;

import java.util.ArrayList;
import java.util.List;

/** A contiguous part of the elements to be summed. */
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
}
