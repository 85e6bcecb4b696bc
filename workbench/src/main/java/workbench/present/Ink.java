package workbench.present;

/**
 * What text is put down with: weight and colour or none, and the room that there is for it.
 *
 * @param columns of the terminal; without end in a file or a pipe, where nothing is left out or wrapped for want of them
 */
public record Ink(boolean coloured, int columns) {
    private static final int WITHOUT_END = Integer.MAX_VALUE;

    public static final Ink PLAIN = new Ink(false, WITHOUT_END);
    public static final Ink ANSI = new Ink(true, WITHOUT_END);

    /** The same on a terminal of so many columns. */
    public Ink within(int room) {
        return new Ink(coloured, room);
    }

    /** So many columns, or as many as there are. */
    public int atMost(int usual) {
        return Math.min(usual, columns);
    }

    String bold(String text) {
        return paint("1", text);
    }

    String dim(String text) {
        return paint("2", text);
    }

    String good(String text) {
        return paint("32", text);
    }

    String best(String text) {
        return paint("1;32", text);
    }

    String bad(String text) {
        return paint("1;31", text);
    }

    private String paint(String code, String text) {
        return coloured ? "\033[" + code + "m" + text + "\033[0m" : text;
    }
}
