package workbench.portable.collective;

import java.util.Arrays;

/** Parts of some data, one for each rank, one behind the other; used again and again. */
public final class Parts {
    private final int[] counts;
    private final int[] offsets;

    public Parts(int ranks) {
        counts = new int[ranks];
        offsets = new int[ranks];
    }

    /** Each of the same size. */
    public void equal(int count) {
        Arrays.fill(counts, count);
        lineUp();
    }

    /** Of sizes that differ by one at most. */
    void nearlyEqual(int total) {
        int longer = total % counts.length;
        Arrays.fill(counts, total / counts.length);
        for (int part = 0; part < longer; part++) {
            counts[part]++;
        }
        lineUp();
    }

    /** Of these sizes. */
    public void of(int[] sizes) {
        System.arraycopy(sizes, 0, counts, 0, counts.length);
        lineUp();
    }

    private void lineUp() {
        for (int part = 1; part < counts.length; part++) {
            offsets[part] = Math.addExact(offsets[part - 1], counts[part - 1]);
        }
    }

    /** Elements of each. */
    public int[] counts() {
        return counts;
    }

    /** Where each begins. */
    public int[] offsets() {
        return offsets;
    }
}
