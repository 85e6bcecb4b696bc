package workbench.plan;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workbench.workload.UsageException;

/**
 * What may be typed as a part of something.
 *
 * @param option what is set by it
 * @param least in percent
 * @param most in percent
 * @param example how to write it
 */
public record Percent(String option, String least, String most, String example) {
    /** In which part of its repetitions a rate must hold a bound. */
    public static final Percent HELD_IN = new Percent("--held-in", "1", "100", "90%");

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,6})?)\\s*%");

    /**
     * As a part of 1.
     *
     * @throws UsageException if it is not like {@code 2%}, or out of range
     */
    public BigDecimal parse(String text) {
        Matcher percent = WRITTEN.matcher(text.strip());
        if (percent.matches()) {
            BigDecimal value = new BigDecimal(percent.group(1));
            if (value.compareTo(new BigDecimal(least)) >= 0 && value.compareTo(new BigDecimal(most)) <= 0) {
                return value.movePointLeft(2);
            }
        }
        throw new UsageException(option + " cannot be '" + text + "': allowed is " + least + "% to " + most
                + "%, written like " + example + ".");
    }
}
