package workbench.report;

import java.util.List;

/**
 * What ran in a workload: its kernels and what belongs to them, from the very sources that were measured, and no others.
 *
 * @param twins those that do the same in different transports, side by side
 * @param missing which are not shown, and why: a sentence each
 */
record Code(List<Twins> twins, List<String> missing) {
    /** @param policy that they have in common; empty where the workload has one kernel, or the run does not tell */
    record Twins(String policy, List<Kernel> kernels) {}

    /**
     * @param name the class's
     * @param transports over which it ran
     * @param tokens of its source, without what stands before its types
     */
    record Kernel(String name, String transports, List<Token> tokens) {
        String file() {
            return name.substring(name.lastIndexOf('.') + 1) + ".java";
        }

        String packageName() {
            return name.substring(0, Math.max(0, name.lastIndexOf('.')));
        }
    }

    List<Kernel> kernels() {
        return twins.stream().flatMap(alike -> alike.kernels().stream()).toList();
    }

    static Code of(String workload, Report report) {
        CodeSearch search = new CodeSearch(workload);
        report.runs().forEach(search::lookInto);
        return search.found();
    }
}
