package workbench.overhead.torture;

/** What is killed of a run. */
enum Target {
    CHILD("a child"),
    WORKBENCH("the workbench"),
    BOTH("the workbench and all its children");

    final String phrase;

    Target(String phrase) {
        this.phrase = phrase;
    }
}
