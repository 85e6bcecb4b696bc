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
    private static final String IMAGE = "imageWidth=70,imageHeight=50,tileSize=16,steps=200";

    /** All computations whose ranks share the work, in the order of their names. */
    static final List<SmallComputation> ALL = List.of(
            of(
                    "sort",
                    "keys=5000,workers=3 keys=4097,workers=4,values=few-distinct keys=20000,workers=2,values=skewed",
                    "loss",
                    "duplicate",
                    "reordering",
                    "corruption"),
            of(
                    "task-farm",
                    IMAGE + ",workers=3 " + IMAGE + ",workers=2,distribution=static " + IMAGE
                            + ",workers=1,distribution=round-robin",
                    "loss",
                    "duplicate",
                    "reordering",
                    "corruption"));

    /** What portable kernels have no choice of. */
    static final List<SmallComputation> NATIVE = List.of(
            of("task-farm", IMAGE + ",workers=3,distribution=guided " + IMAGE + ",workers=4,distribution=demand"));

    /** @param problems separated by spaces */
    private static SmallComputation of(String workload, String problems, String... faults) {
        return new SmallComputation(workload, List.of(problems.split(" ")), List.of(faults));
    }

    String[] usual(String... more) {
        return Stream.concat(Stream.of(problems.getFirst().split(",")), Stream.of(more))
                .toArray(String[]::new);
    }
}
