package workbench.portable;

import java.util.Arrays;
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

    /** A message as an argument, which has no length beside its own; only a mix of sizes takes a copy. */
    static byte[] argument(byte[] message, int length) {
        return length == message.length ? message : Arrays.copyOf(message, length);
    }

    /** The same of a producer to a consumer. */
    static int callsUnderWay(int credits, int maxInFlight, int consumers) {
        return maxInFlight == 0 ? credits : maxInFlight / consumers;
    }
}
