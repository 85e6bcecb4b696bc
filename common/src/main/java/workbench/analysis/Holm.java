package workbench.analysis;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Corrects the p-values of several tests so that in all of them together nothing is called different by chance in more than 5 of 100 cases
 * (Holm, A simple sequentially rejective multiple test procedure, 1979).
 */
final class Holm {
    private Holm() {}

    static double[] adjusted(double... pValues) {
        int[] ascending = IntStream.range(0, pValues.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> pValues[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[pValues.length];
        double least = 0;
        for (int rank = 0; rank < ascending.length; rank++) {
            least = Math.max(least, Math.min(1, (pValues.length - rank) * pValues[ascending[rank]]));
            adjusted[ascending[rank]] = least;
        }
        return adjusted;
    }
}
