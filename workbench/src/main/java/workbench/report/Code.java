package workbench.report;

import java.util.List;

/**
 * What ran in a workload: its kernels and what belongs to them, from the very sources that were measured, and no others.
 *
 * @param missing which are not shown, and why: a sentence each
 */
record Code(String workload, List<Kernel> kernels, List<String> missing) {
    /**
     * @param name the class's
     * @param transports over which it ran
     */
    record Kernel(String name, String transports, List<Token> tokens) {
        String file() {
            return name.substring(name.lastIndexOf('.') + 1) + ".java";
        }

        String packageName() {
            return name.substring(0, Math.max(0, name.lastIndexOf('.')));
        }
    }

    static Code of(String workload, Report report) {
        CodeSearch search = new CodeSearch(workload);
        report.runs().forEach(search::lookInto);
        return search.found();
    }
}
