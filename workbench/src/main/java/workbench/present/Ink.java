package workbench.present;

/** Puts weight and colour on text, or leaves it plain. */
public enum Ink {
    PLAIN {
        @Override
        String paint(String code, String text) {
            return text;
        }
    },
    ANSI {
        @Override
        String paint(String code, String text) {
            return "\033[" + code + "m" + text + "\033[0m";
        }
    };

    abstract String paint(String code, String text);

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
}
