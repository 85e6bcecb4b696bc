package workbench.report.chart;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How wide a figure is in print, so that it is drawn for that and its letters need not be made smaller. */
public record FigureWidth(double millimetres) {
    /** In less, names and numbers leave no room for what is drawn. */
    private static final double LEAST = 80;

    private static final double MOST = 400;

    /** For people: between what, and how it is written. */
    public static final String ALLOWED =
            "is a number with its unit, from 80mm to 400mm, written like 88mm, 8.8cm, 3.5in or 252pt";

    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("([0-9]{1,5}(?:\\.[0-9]{1,3})?) ?(mm|cm|in|pt)");

    /** Points as TeX has them, since people take them from there. */
    private static final Map<String, Double> MILLIMETRES =
            Map.of("mm", 1.0, "cm", 10.0, "in", 25.4, "pt", 25.4 / 72.27);

    /** Empty where that is none, or no figure could be that wide. */
    public static Optional<FigureWidth> of(String text) {
        Matcher matcher = NUMBER_AND_UNIT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double millimetres = Double.parseDouble(matcher.group(1)) * MILLIMETRES.get(matcher.group(2));
        return Optional.of(new FigureWidth(Math.round(100 * millimetres) / 100.0))
                .filter(width -> millimetres >= LEAST && millimetres <= MOST);
    }
}
