package workbench.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import workbench.transport.Channel;

/** A queue for each ordered pair of ranks. */
final class JmsChannel implements Channel {
    private final Session sending;
    private final Session receiving;
    private final Acknowledger acknowledger;
    private final Sender[] senders;
    private final MessageConsumer[] receivers;

    JmsChannel(int rank, int size, Connection connection, Settings settings) throws JMSException {
        receiving = settings.openReceivingSession(connection);
        sending = settings.sendingSession(connection, receiving);
        acknowledger = settings.acknowledger(receiving);
        senders = new Sender[size];
        receivers = new MessageConsumer[size];
        for (int other = 0; other < size; other++) {
            if (other != rank) {
                senders[other] = settings.sender(sending, sending.createQueue(name(rank, other)));
                receivers[other] = receiving.createConsumer(receiving.createQueue(name(other, rank)));
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
        senders[toRank].send(bytes);
    }

    @Override
    public int receive(int fromRank, byte[] message) throws JMSException {
        BytesMessage bytes = (BytesMessage) receivers[fromRank].receive(Settings.LOOK_MILLIS);
        while (bytes == null) {
            acknowledger.idle();
            bytes = (BytesMessage) receivers[fromRank].receive(Settings.LOOK_MILLIS);
        }
        int length = bytes.getBodyLength() == 0 ? 0 : bytes.readBytes(message);
        acknowledger.received(bytes);
        return length;
    }
}
