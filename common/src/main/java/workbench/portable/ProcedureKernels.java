package workbench.portable;

import workbench.workload.Parameters;
import workbench.workload.ProducerConsumer;
import workbench.workload.Workload;

/** What the portable kernels over procedures ask of a library, for those that describe it. */
public final class ProcedureKernels {
    private ProcedureKernels() {}

    /** So many calls one participant may have under way to another, where the library can have more than one. */
    public static long callsUnderWay(Workload workload, Parameters parameters) {
        return workload instanceof ProducerConsumer
                ? callsUnderWay(
                        parameters.count(ProducerConsumer.CREDITS),
                        ProducerConsumer.maxInFlight(parameters),
                        parameters.count(ProducerConsumer.CONSUMERS))
                : workload.inFlight(parameters).underWay();
    }

    /** The same of a producer to a consumer. */
    static int callsUnderWay(int credits, int maxInFlight, int consumers) {
        return maxInFlight == 0 ? credits : maxInFlight / consumers;
    }
}
