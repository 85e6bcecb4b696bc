package workbench.overhead.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import workbench.jms.JmsSession;
import workbench.jms.Settings;
import workbench.overhead.bare.BareLoops;
import workbench.overhead.bare.Ends;
import workbench.overhead.bare.LoopContext;
import workbench.transport.Kernel;
import workbench.workload.ParallelSumTask;
import workbench.workload.Role;

/** The bare loop of each workload over Jakarta JMS, with a connection like its kernel's. */
public final class JmsLoops {
    private JmsLoops() {}

    public static Kernel open(LoopContext context) throws Exception {
        JmsSession session = (JmsSession) context.session();
        Connection connection = session.connect(context.task().role());
        return context.task() instanceof ParallelSumTask sum
                ? new BareTaskQueue(sum, context, connection, session.settings()).kernel()
                : BareLoops.over(new JmsEnds(connection, session.settings(), context), context, 0);
    }

    /** Plain calls of Jakarta JMS, with a queue for each participant that receives. */
    private static final class JmsEnds implements Ends {
        private final Settings settings;
        private final int rank;
        private final Session sending;
        private final Session receiving;

        JmsEnds(Connection connection, Settings settings, LoopContext context) throws JMSException {
            this.settings = settings;
            rank = context.task().rank();
            receiving = settings.openReceivingSession(connection);
            sending = context.task().role() == Role.PRODUCER
                    ? settings.openSendingSession(connection)
                    : settings.sendingSession(connection, receiving);
        }

        @Override
        public Out to(int peer, int mostBytes) throws JMSException {
            MessageProducer sender = settings.producer(sending, sending.createQueue("bare." + peer));
            return (message, length) -> sender.send(message(message, length));
        }

        private Message message(byte[] body, int length) throws JMSException {
            if (length == 0) {
                return sending.createMessage();
            }
            BytesMessage message = sending.createBytesMessage();
            message.writeBytes(body, 0, length);
            return message;
        }

        @Override
        public In from(int peer, int mostBytes) throws JMSException {
            MessageConsumer consumer = settings.consumer(receiving, receiving.createQueue("bare." + rank));
            return body -> {
                Message message = Settings.received(consumer.receive());
                return body.length == 0 ? 0 : ((BytesMessage) message).readBytes(body);
            };
        }
    }
}
