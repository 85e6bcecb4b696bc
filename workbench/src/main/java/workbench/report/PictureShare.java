package workbench.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import workbench.workload.Picture;

/**
 * What one participant has computed of a picture.
 *
 * @param colour a slot of the palette; more participants than it has take them again
 * @param told how much it is
 * @param number stands in each area where colours are taken again; otherwise empty
 */
record PictureShare(int colour, String name, String told, List<Picture.Area> areas, String number) {
    /** Of an area's shorter side. */
    private static final double LETTER = 0.6;

    /** All areas, as a path of SVG. */
    String path() {
        return areas.stream()
                .map(area -> String.format(
                        Locale.ROOT,
                        "M%s %sh%sv%sh-%sz",
                        plain(area.x()),
                        plain(area.y()),
                        plain(area.width()),
                        plain(area.height()),
                        plain(area.width())))
                .collect(Collectors.joining());
    }

    private static String plain(double pixels) {
        return pixels == Math.rint(pixels) ? Long.toString((long) pixels) : String.format(Locale.ROOT, "%.2f", pixels);
    }

    static double middle(double begin, double length) {
        return begin + length / 2;
    }

    static double letter(Picture.Area area) {
        return LETTER * Math.min(area.width(), area.height());
    }

    boolean isNumbered() {
        return !number.isEmpty();
    }

    String sentence() {
        return name + ": " + told;
    }
}
