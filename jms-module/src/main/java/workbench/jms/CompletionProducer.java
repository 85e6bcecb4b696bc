package workbench.jms;

import jakarta.jms.CompletionListener;
import jakarta.jms.Destination;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import java.util.concurrent.Semaphore;

/** Sends asynchronously with completion: so many messages at most that the broker has not confirmed. */
final class CompletionProducer extends DelegatingProducer implements CompletionListener {
    private final int window;
    private final Semaphore free;
    private volatile Exception failure;

    CompletionProducer(MessageProducer producer, int window) {
        super(producer);
        this.window = window;
        this.free = new Semaphore(window);
    }

    @Override
    public void send(Message message) throws JMSException {
        free.acquireUninterruptibly();
        throwFailure();
        delegate.send(message, this);
    }

    @Override
    public void send(Destination destination, Message message) throws JMSException {
        free.acquireUninterruptibly();
        throwFailure();
        delegate.send(destination, message, this);
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

    /** Waits until everything is confirmed. */
    @Override
    public void close() throws JMSException {
        free.acquireUninterruptibly(window);
        throwFailure();
        super.close();
    }

    private void throwFailure() throws JMSException {
        if (failure != null) {
            throw (JMSException)
                    new JMSException("a send was not confirmed: " + failure.getMessage()).initCause(failure);
        }
    }
}
