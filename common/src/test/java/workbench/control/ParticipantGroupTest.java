package workbench.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import workbench.cost.CostMeter;

class ParticipantGroupTest {
    private static final int RECEIPT_BYTES = 64 << 20;

    @SuppressWarnings("UnusedVariable") // Else the compiler might not make it.
    private volatile Object kept;

    @Test
    void receiptsAreMadeWhenCostsAreCountedNoMore() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ControlConnection child =
                        new ControlConnection(new Socket(server.getInetAddress(), server.getLocalPort()));
                ControlConnection controller = new ControlConnection(server.accept())) {
            ParticipantGroup group = new ParticipantGroup(child, new CostMeter(), 2);
            group.prepared();
            group.prepared();
            Frame.Prepared before = (Frame.Prepared) controller.receive();

            Thread first = Thread.ofPlatform().start(() -> end(group));
            Awaitility.await()
                    .until(() ->
                            first.getState() == Thread.State.WAITING || first.getState() == Thread.State.TERMINATED);
            end(group);
            first.join();

            Frame.Done after = (Frame.Done) controller.receive();
            assertThat(after.costs().since(before.costs()).allocatedBytes()).isLessThan(RECEIPT_BYTES);
        }
    }

    private void end(ParticipantGroup group) {
        try {
            group.ended();
            kept = new byte[RECEIPT_BYTES];
            group.done(List.of());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
