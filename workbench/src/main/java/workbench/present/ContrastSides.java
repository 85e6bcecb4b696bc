package workbench.present;

/**
 * What is compared, as the user would write it.
 *
 * @param run the folder that holds both; empty where each is a run of its own
 */
public record ContrastSides(String run, String a, String b) {
    String text() {
        return (run.isEmpty() ? "" : "  run  " + run + "\n") + "  A    " + a + "\n  B    " + b + "\n";
    }
}
