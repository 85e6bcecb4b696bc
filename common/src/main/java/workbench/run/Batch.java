package workbench.run;

import workbench.record.ClockCost;
import workbench.workload.OpenLoop;
import workbench.workload.Parameters;
import workbench.workload.Receipt;
import workbench.workload.Workload;

/** How many operations are to be timed together, from how long one took in the warm-up. */
final class Batch {
    private Batch() {}

    /**
     * 1 where nobody times operations, where they are long enough, or in an open loop: there the clock is read for each message anyway, to keep
     * the schedule.
     */
    static int of(Parameters parameters, Workload.Observed warmUp, double clockNanos) {
        if (OpenLoop.isIn(parameters)) {
            return 1;
        }
        long firstSendNanos = warmUp.receipts(Receipt.Produced.class).stream()
                .filter(produced -> produced.sent() > 0)
                .mapToLong(Receipt.Produced::firstSendNanos)
                .min()
                .orElse(0);
        long operations = 0;
        long nanos = 0;
        for (Receipt.Consumed consumed : warmUp.receipts(Receipt.Consumed.class)) {
            if (consumed.histogram().length > 0) {
                operations += consumed.received();
                nanos += consumed.lastReceiveNanos() - firstSendNanos;
            }
        }
        return operations == 0 || nanos <= 0 ? 1 : ClockCost.batch((double) nanos / operations, clockNanos);
    }
}
