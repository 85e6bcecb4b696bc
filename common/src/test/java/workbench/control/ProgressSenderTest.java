package workbench.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import workbench.record.IterationEnd;
import workbench.record.Recorder;
import workbench.record.Recorders;
import workbench.workload.Header;
import workbench.workload.Iteration;
import workbench.workload.Parameters;
import workbench.workload.Phase;
import workbench.workload.ProducerConsumer;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Reliability;

@Timeout(30)
class ProgressSenderTest {
    private static final int SILENCE_MILLIS = 200;
    private static final Iteration TWO_MESSAGES = new Iteration(7, Phase.TIMED, 2, 0, 1);

    private final Parameters parameters = Parameters.of(new ProducerConsumer().parameters(), Map.of("messages", "2"));
    private final IterationEnd end = new IterationEnd();
    private final byte[] message = new byte[1024];

    private Socket controllersEnd;
    private ControlConnection controller;
    private ControlConnection child;
    private ProgressSender progressSender;

    @BeforeEach
    void connect() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            child = new ControlConnection(new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort()));
            controllersEnd = server.accept();
            controller = new ControlConnection(controllersEnd);
        }
    }

    @AfterEach
    void hangUp() throws IOException {
        progressSender.interrupt();
        child.close();
        controller.close();
    }

    @Test
    void isSilentUntilOneThatLeadsHasFinished() throws IOException {
        ProducerConsumerTask producer = start(0);

        producer.source().next(message);
        producer.source().next(message);
        assertSilence();
        assertThat(producer.source().hasNext()).isFalse();
        assertThat(controller.receive()).isEqualTo(new Frame.Tally(7, 2, 0, 1));
    }

    @Test
    void countsOnceAllThatLeadHaveFinished() throws IOException {
        ProducerConsumerTask consumer = start(1);
        Header.write(message, 0, TWO_MESSAGES.number(), 0, 0, 0);

        consumer.sink().accept(message, message.length);
        assertSilence();
        progressSender.count();
        assertThat(controller.receive()).isEqualTo(new Frame.Tally(7, 0, 1, 0));
        assertSilence();
        consumer.sink().acceptLate(message, message.length);
        assertThat(controller.receive()).isEqualTo(new Frame.Tally(7, 0, 2, 0));
    }

    private ProducerConsumerTask start(int rank) {
        Recorder recorder = Recorders.of(new ProducerConsumer(), parameters, Reliability.RELIABLE, rank, end);
        recorder.begin(TWO_MESSAGES);
        recorder.started(System.nanoTime());
        end.begin();
        progressSender = new ProgressSender(child, TWO_MESSAGES.number(), List.of(recorder));
        end.watchedBy(progressSender);
        progressSender.start();
        return (ProducerConsumerTask) recorder.task();
    }

    private void assertSilence() throws IOException {
        controllersEnd.setSoTimeout(SILENCE_MILLIS);
        assertThatThrownBy(controller::receive).isInstanceOf(SocketTimeoutException.class);
        controllersEnd.setSoTimeout(0);
    }
}
