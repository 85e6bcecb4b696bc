package workbench.plan;

/**
 * What a user has typed, and where.
 *
 * @param place what a complaint begins with: nothing on the command line, {@code plan.yaml:7: } in a file
 * @param source the option or field: {@code --workload} or {@code 'workload'}
 */
public record Argument(String text, String place, String source) {

    /** Of an option of the command line, without its dashes. */
    public static Argument option(String option, String text) {
        return new Argument(text, "", "--" + option);
    }

    static Argument field(String file, int line, String field, String text) {
        return new Argument(text, place(file, line), "'" + field + "'");
    }

    /** {@code plan.yaml:7: }. */
    static String place(String file, int line) {
        return file + ":" + line + ": ";
    }

    /** The beginning of a sentence about it. */
    public String subject() {
        return place + source;
    }
}
