package workbench.portable;

import java.util.function.BooleanSupplier;
import workbench.transport.Datagrams;

/** How the kernels over datagrams wait: nothing that they wait for need come. */
final class DatagramReceiver {
    /**
     * What has not come after so many looks, 200 ms, counts as lost. Longer than any wait for a processor on a machine that is fit for measuring;
     * what comes later all the same is not hidden.
     */
    static final int MOST_LOOKS = 20;

    /** What is done with a message that has come. */
    @FunctionalInterface
    interface Taker {
        void take(int length) throws Exception;
    }

    private DatagramReceiver() {}

    /** Takes all that comes, until control says that the iteration is over and nothing is left: so the next iteration finds nothing of this one. */
    static void takeAll(Datagrams datagrams, BooleanSupplier open, byte[] message, Taker taker) throws Exception {
        int length = datagrams.receive(message);
        while (length != Datagrams.NOTHING || open.getAsBoolean()) {
            if (length != Datagrams.NOTHING) {
                taker.take(length);
            }
            length = datagrams.receive(message);
        }
    }
}
