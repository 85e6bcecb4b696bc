package workbench.jms;

import jakarta.jms.CompletionListener;
import jakarta.jms.Destination;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;

/** A producer of one destination that does something more than another one, by which it sends: what {@link #send(Message)} says. */
abstract class DelegatingProducer implements MessageProducer {
    final MessageProducer delegate;

    DelegatingProducer(MessageProducer delegate) {
        this.delegate = delegate;
    }

    @Override
    public abstract void send(Message message) throws JMSException;

    @Override
    public void send(Message message, int deliveryMode, int priority, long timeToLive) {
        throw unsupported();
    }

    @Override
    public void send(Destination destination, Message message) throws JMSException {
        throw unsupported();
    }

    @Override
    public void send(Destination destination, Message message, int deliveryMode, int priority, long timeToLive) {
        throw unsupported();
    }

    @Override
    public void send(Message message, CompletionListener listener) {
        throw unsupported();
    }

    @Override
    public void send(Message message, int deliveryMode, int priority, long timeToLive, CompletionListener listener) {
        throw unsupported();
    }

    @Override
    public void send(Destination destination, Message message, CompletionListener listener) {
        throw unsupported();
    }

    @Override
    public void send(
            Destination destination,
            Message message,
            int deliveryMode,
            int priority,
            long timeToLive,
            CompletionListener listener) {
        throw unsupported();
    }

    private static UnsupportedOperationException unsupported() {
        return new UnsupportedOperationException("this would be sent past what is done beside sending");
    }

    @Override
    public Destination getDestination() throws JMSException {
        return delegate.getDestination();
    }

    @Override
    public void setDisableMessageID(boolean disabled) throws JMSException {
        delegate.setDisableMessageID(disabled);
    }

    @Override
    public boolean getDisableMessageID() throws JMSException {
        return delegate.getDisableMessageID();
    }

    @Override
    public void setDisableMessageTimestamp(boolean disabled) throws JMSException {
        delegate.setDisableMessageTimestamp(disabled);
    }

    @Override
    public boolean getDisableMessageTimestamp() throws JMSException {
        return delegate.getDisableMessageTimestamp();
    }

    @Override
    public void setDeliveryMode(int deliveryMode) throws JMSException {
        delegate.setDeliveryMode(deliveryMode);
    }

    @Override
    public int getDeliveryMode() throws JMSException {
        return delegate.getDeliveryMode();
    }

    @Override
    public void setPriority(int priority) throws JMSException {
        delegate.setPriority(priority);
    }

    @Override
    public int getPriority() throws JMSException {
        return delegate.getPriority();
    }

    @Override
    public void setTimeToLive(long millis) throws JMSException {
        delegate.setTimeToLive(millis);
    }

    @Override
    public long getTimeToLive() throws JMSException {
        return delegate.getTimeToLive();
    }

    @Override
    public void setDeliveryDelay(long millis) throws JMSException {
        delegate.setDeliveryDelay(millis);
    }

    @Override
    public long getDeliveryDelay() throws JMSException {
        return delegate.getDeliveryDelay();
    }

    @Override
    public void close() throws JMSException {
        delegate.close();
    }
}
