package workbench.jms;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageListener;

/** A consumer that does something more than another one, from which it receives. */
abstract class DelegatingConsumer implements MessageConsumer {
    final MessageConsumer delegate;

    DelegatingConsumer(MessageConsumer delegate) {
        this.delegate = delegate;
    }

    /** Before it asks for a message. */
    abstract void beforeReceive() throws JMSException;

    /**
     * After it has asked for one.
     *
     * @param message null if none has come
     */
    abstract void afterReceive(Message message) throws JMSException;

    @Override
    public final Message receive() throws JMSException {
        beforeReceive();
        Message message = delegate.receive();
        afterReceive(message);
        return message;
    }

    @Override
    public final Message receive(long timeoutMillis) throws JMSException {
        beforeReceive();
        Message message = delegate.receive(timeoutMillis);
        afterReceive(message);
        return message;
    }

    @Override
    public final Message receiveNoWait() throws JMSException {
        beforeReceive();
        Message message = delegate.receiveNoWait();
        afterReceive(message);
        return message;
    }

    @Override
    public String getMessageSelector() throws JMSException {
        return delegate.getMessageSelector();
    }

    @Override
    public MessageListener getMessageListener() throws JMSException {
        return delegate.getMessageListener();
    }

    @Override
    public void setMessageListener(MessageListener listener) {
        throw new UnsupportedOperationException("a listener would be called past what is done beside receiving");
    }

    @Override
    public void close() throws JMSException {
        delegate.close();
    }
}
