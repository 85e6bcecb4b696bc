package workbench.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import workbench.transport.Kernel;
import workbench.workload.Header;
import workbench.workload.PingPongTask;
import workbench.workload.Role;
import workbench.workload.Timing;

/** What somebody would write who only wants to know how long a message takes there and back. The kernel is measured against it. */
final class BarePingPong implements Kernel {
    private final PingPongTask task;
    private final long roundTrips;
    private final Timing timing;
    private final Session sending;
    private final MessageProducer sender;
    private final MessageConsumer consumer;
    private final byte[] body;
    private final long[] times;

    /**
     * @param roundTrips of an iteration
     * @param timing takes the times
     */
    BarePingPong(PingPongTask task, long roundTrips, Timing timing, Connection connection, Settings settings)
            throws JMSException {
        this.task = task;
        this.roundTrips = roundTrips;
        this.timing = timing;
        Session receiving = settings.openReceivingSession(connection);
        sending = settings.sendingSession(connection, receiving);
        sender = settings.producer(sending, sending.createQueue("bare." + task.partner()));
        consumer = settings.consumer(receiving, receiving.createQueue("bare." + task.rank()));
        body = new byte[task.messageSizeBytes()];
        times = new long[(int) roundTrips - 2];
    }

    @Override
    public void iterate() throws Exception {
        if (task.role() == Role.PINGER) {
            ping();
        } else {
            pong();
        }
    }

    private void ping() throws Exception {
        task.source().next(body);
        send();
        task.sink().accept(body, receive());
        int batch = timing.batch();
        int taken = 0;
        long before = System.nanoTime();
        for (int sequence = 1; sequence < roundTrips - 1; sequence++) {
            Header.write(body, 0, 0, sequence, before, 0);
            send();
            receive();
            if ((sequence & batch - 1) == 0) {
                long now = System.nanoTime();
                times[taken++] = now - before;
                before = now;
            }
        }
        task.source().next(body);
        send();
        task.sink().accept(body, receive());
        timing.takeRoundTrips(times, taken);
        task.source().awaitEnd();
    }

    private void pong() throws JMSException {
        for (long i = 0; i < roundTrips; i++) {
            receive();
            send();
        }
    }

    private void send() throws JMSException {
        BytesMessage message = sending.createBytesMessage();
        message.writeBytes(body);
        sender.send(message);
    }

    private int receive() throws JMSException {
        BytesMessage message = (BytesMessage) Settings.received(consumer.receive());
        int length = message.readBytes(body);
        return length;
    }
}
