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
    private static final String IMAGE = "imageWidth=70,imageHeight=50,tileSize=16,depth=200";

    /** All computations whose ranks share the work, in the order of their names. */
    static final List<SmallComputation> ALL = List.of(
            of(
                    "matrix-product",
                    "size=23,workers=3 size=20,workers=2,algorithm=ring size=21,workers=4,algorithm=cannon"
                            + " size=150,workers=3,algorithm=ring size=10,workers=1",
                    "loss",
                    "corruption"),
            of("monte-carlo", "samples=100003,workers=3 samples=100000,workers=1", "loss", "duplicate", "corruption"),
            nas("nas-cg", "workers=3 workers=1"),
            nas("nas-ep", "workers=2"),
            nas("nas-is", "workers=4 workers=1"),
            of(
                    "sort",
                    "keys=5000,workers=3 keys=4097,workers=4,values=few-distinct keys=20000,workers=2,values=skewed",
                    "loss",
                    "duplicate",
                    "reordering",
                    "corruption"),
            of(
                    "stencil",
                    "rows=17,columns=9,sweeps=12,residualEvery=5,workers=3 rows=9,columns=3000,sweeps=4,workers=2"
                            + " rows=5,columns=5,sweeps=3,workers=1",
                    "loss",
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

    /** Of class S, the smallest that there is. */
    private static SmallComputation nas(String workload, String problems) {
        return of(workload, problems, "loss", "duplicate", "reordering", "corruption");
    }

    /** @param problems separated by spaces */
    private static SmallComputation of(String workload, String problems, String... faults) {
        return new SmallComputation(workload, List.of(problems.split(" ")), List.of(faults));
    }

    /** Takes seconds, since nobody has published a smaller one: its mistakes are looked for over channels in memory only. */
    boolean isSlow() {
        return workload.equals("nas-ep");
    }

    String[] usual(String... more) {
        return Stream.concat(Stream.of(problems.getFirst().split(",")), Stream.of(more))
                .toArray(String[]::new);
    }
}
