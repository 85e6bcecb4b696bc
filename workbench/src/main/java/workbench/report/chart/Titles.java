package workbench.report.chart;

import java.util.Locale;

/** Beginnings of titles. */
final class Titles {
    private Titles() {}

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
