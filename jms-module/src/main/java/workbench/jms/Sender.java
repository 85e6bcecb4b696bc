package workbench.jms;

import jakarta.jms.CompletionListener;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import java.util.concurrent.Semaphore;

/** How a producer hands its messages to the broker. */
public sealed interface Sender {
    void send(Message message) throws JMSException;

    /** Returns once everything is confirmed that this way of sending has confirmed at all. */
    void drain() throws JMSException;

    /** Fire-and-forget, or blocking until the broker has confirmed: an option of the connection factory decides. */
    record Direct(MessageProducer producer) implements Sender {
        @Override
        public void send(Message message) throws JMSException {
            producer.send(message);
        }

        @Override
        public void drain() {}
    }

    /** Asynchronous with completion, so many messages unconfirmed at most. */
    final class WithCompletion implements Sender, CompletionListener {
        private final MessageProducer producer;
        private final int window;
        private final Semaphore free;
        private volatile Exception failure;

        WithCompletion(MessageProducer producer, int window) {
            this.producer = producer;
            this.window = window;
            this.free = new Semaphore(window);
        }

        @Override
        public void send(Message message) throws JMSException {
            free.acquireUninterruptibly();
            throwFailure();
            producer.send(message, this);
        }

        @Override
        public void drain() throws JMSException {
            free.acquireUninterruptibly(window);
            free.release(window);
            throwFailure();
        }

        @Override
        public void onCompletion(Message message) {
            free.release();
        }

        @Override
        public void onException(Message message, Exception exception) {
            failure = exception;
            free.release();
        }

        private void throwFailure() throws JMSException {
            if (failure != null) {
                JMSException unconfirmed = new JMSException("a send was not confirmed: " + failure.getMessage());
                unconfirmed.initCause(failure);
                throw unconfirmed;
            }
        }
    }
}
