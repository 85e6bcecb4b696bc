package workbench.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import workbench.transport.Channel;
import workbench.transport.ShownWith;

/** A queue for each ordered pair of ranks. */
@ShownWith(Settings.class)
final class JmsChannel implements Channel {
    private final Session sending;
    private final MessageProducer[] producers;
    private final MessageConsumer[] consumers;

    JmsChannel(int rank, int size, Connection connection, Settings settings) throws JMSException {
        Session receiving = settings.openReceivingSession(connection);
        sending = settings.sendingSession(connection, receiving);
        Batch batch = settings.batch(receiving);
        producers = new MessageProducer[size];
        consumers = new MessageConsumer[size];
        for (int other = 0; other < size; other++) {
            if (other != rank) {
                producers[other] = settings.producer(sending, sending.createQueue(name(rank, other)));
                consumers[other] = settings.consumer(receiving, receiving.createQueue(name(other, rank)), batch);
            }
        }
    }

    private static String name(int from, int to) {
        return "channel." + from + "." + to;
    }

    @Override
    public void send(int toRank, byte[] message, int length) throws JMSException {
        BytesMessage bytes = sending.createBytesMessage();
        bytes.writeBytes(message, 0, length);
        producers[toRank].send(bytes);
    }

    @Override
    public int receive(int fromRank, byte[] message) throws JMSException {
        BytesMessage bytes = null;
        while (bytes == null) {
            bytes = (BytesMessage) consumers[fromRank].receive(Settings.LOOK_MILLIS);
        }
        return bytes.getBodyLength() == 0 ? 0 : bytes.readBytes(message);
    }
}
