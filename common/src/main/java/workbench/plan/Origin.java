package workbench.plan;

/**
 * Where a user has said something, as complaints name it.
 *
 * @param place what a complaint begins with: nothing on the command line, {@code plan.yaml:7: } in a file
 * @param name {@code --workload} or {@code 'workload'}
 */
public record Origin(String place, String name) {

    /** An option of the command line, without its dashes. */
    public static Origin option(String name) {
        return new Origin("", "--" + name);
    }

    /** A field in a line of a plan file. */
    public static Origin line(String file, int line, String field) {
        return new Origin(file + ":" + line + ": ", "'" + field + "'");
    }

    /** The beginning of a sentence. */
    public String subject() {
        return place + name;
    }
}
