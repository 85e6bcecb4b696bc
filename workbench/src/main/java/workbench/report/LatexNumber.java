package workbench.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import workbench.analysis.Sample;
import workbench.present.Scale;

/**
 * A number with as many digits as its uncertainty leaves it: that has two, and the number ends where it ends. The uncertainty is half of the
 * interval, or of the range where there is no interval, whose ends were measured and have a digit each; of a single value nothing is known, and it
 * has three digits.
 *
 * @param spread below the number: {@code ± 3.4} in the number's unit, or {@code [4.9 … 5.5]}; empty of a single value
 */
record LatexNumber(String number, String spread) {
    private static final MathContext TWO_DIGITS = new MathContext(2);

    /** Where next to nothing varies, digits end all the same. */
    private static final int MOST_DECIMALS = 6;

    private static final String UNKNOWN = "?";

    static LatexNumber of(Sample sample, Scale scale) {
        double half = (sample.upper() - sample.lower()) / 2 / scale.divisor();
        int decimals = scale.decimals();
        if (half > 0 && Double.isFinite(half)) {
            int ofHalf = new BigDecimal(half).round(TWO_DIGITS).scale();
            boolean range = sample.interval().isEmpty();
            decimals = Math.min(
                    MOST_DECIMALS, range ? Math.max(ofHalf, toShow(sample.lower() / scale.divisor())) : ofHalf);
        }
        return new LatexNumber(
                written(sample.centre() / scale.divisor(), decimals), spread(sample, scale, half, decimals));
    }

    /** Decimals that a value has a digit with. */
    private static int toShow(double value) {
        return value == 0 ? Integer.MIN_VALUE : -(int) Math.floor(Math.log10(Math.abs(value)));
    }

    private static String spread(Sample sample, Scale scale, double half, int decimals) {
        if (sample.interval().isPresent()) {
            return "± " + written(half, decimals);
        }
        return sample.n() == 1
                ? ""
                : "[" + written(sample.lower() / scale.divisor(), decimals) + " … "
                        + written(sample.upper() / scale.divisor(), decimals) + "]";
    }

    /** @param decimals negative where the digits before the point are uncertain, too */
    private static String written(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return UNKNOWN;
        }
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
        return String.format(Locale.ROOT, "%,." + Math.max(0, decimals) + "f", rounded);
    }
}
