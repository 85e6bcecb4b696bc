package workbench.tck;

import java.util.List;
import java.util.stream.Stream;

/**
 * Problems of a computation that take a moment, for the tests of every transport.
 *
 * @param workload its name
 * @param problems settings of each problem, separated by commas; the first one is the usual
 * @param faults mistakes that can be put in, with the first problem
 */
record SmallComputation(String workload, List<String> problems, List<String> faults) {
    /** All computations whose ranks share the work, in the order of their names. */
    static final List<SmallComputation> ALL = List.of(
            nas("nas-cg", "workers=3 workers=1"), nas("nas-ep", "workers=2"), nas("nas-is", "workers=4 workers=1"));

    /** Of class S, the smallest that there is. */
    private static SmallComputation nas(String workload, String problems) {
        return of(workload, problems, "loss", "duplicate", "reordering", "corruption");
    }

    /** @param problems separated by spaces */
    private static SmallComputation of(String workload, String problems, String... faults) {
        return new SmallComputation(workload, List.of(problems.split(" ")), List.of(faults));
    }

    String[] usual(String... more) {
        return Stream.concat(Stream.of(problems.getFirst().split(",")), Stream.of(more))
                .toArray(String[]::new);
    }
}
