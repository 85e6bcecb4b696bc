package workbench.present;

/** How many columns of a terminal a text takes: wide characters take two, combining ones none. */
final class Columns {
    private Columns() {}

    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    static String padRight(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** Cut off so that it takes no more than {@code width}. */
    static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        int used = 0;
        for (int codePoint : text.codePoints().toArray()) {
            used += of(codePoint);
            if (used > width - 1) {
                break;
            }
            cut.appendCodePoint(codePoint);
        }
        return width < 1 ? "" : cut + "…";
    }

    private static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    /** East Asian scripts, full-width forms and pictographs; see Unicode Standard Annex 11. */
    private static boolean isWide(int codePoint) {
        return in(codePoint, 0x1100, 0x115F)
                || in(codePoint, 0x2E80, 0xA4CF)
                || in(codePoint, 0xAC00, 0xD7A3)
                || in(codePoint, 0xF900, 0xFAFF)
                || in(codePoint, 0xFE30, 0xFE6F)
                || in(codePoint, 0xFF00, 0xFF60)
                || in(codePoint, 0xFFE0, 0xFFE6)
                || in(codePoint, 0x1F300, 0x1FAFF)
                || in(codePoint, 0x20000, 0x3FFFD);
    }

    private static boolean in(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
