package workbench.workload;

import java.util.Arrays;

/**
 * A rank's answer: its rank, the checksum of its rows and the largest change in the last sweep. The right ones are the sequential grid's: the checksums of
 * each rank's rows, and the change. In a verification iteration, which begins with the solution, they are those of the solution, which are behind them.
 */
final class StencilAnswer {
    private StencilAnswer() {}

    static long[] of(int rank, boolean verified, long checksum, double change) {
        return new long[] {rank, verified ? 1 : 0, checksum, Double.doubleToRawLongBits(change)};
    }

    /** @param checksums of each rank's rows, first of the sequential grid, then of the solution */
    static long[] right(long[] checksums, double change) {
        long[] right = Arrays.copyOf(checksums, checksums.length + 2);
        right[checksums.length] = Double.doubleToRawLongBits(change);
        right[checksums.length + 1] = Double.doubleToRawLongBits(0);
        return right;
    }

    static boolean isRight(long[] answer, long[] right) {
        int ranks = (right.length - 2) / 2;
        int verified = (int) answer[1];
        int rank = (int) answer[0];
        return answer[2] == right[verified * ranks + rank] && answer[3] == right[2 * ranks + verified];
    }
}
