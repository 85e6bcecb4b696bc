package workbench.jms;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.Connection;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.activemq.artemis.jms.client.ActiveMQMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.workload.ProducerConsumerTask;

class FlowControlTest {
    private static final int PRODUCER = 0;
    private static final int CONSUMER = 1;

    @TempDir
    Path directory;

    @Test
    void aSendReturnsWhenAnotherMessageMayGo() throws Exception {
        try (LiveBroker broker = broker()) {
            Connection connection = broker.connect();
            Session session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
            MessageProducer producer = FlowControl.of(task(PRODUCER, 2), connection)
                    .around(session.createProducer(session.createQueue(LiveBroker.QUEUE)));
            MessageConsumer consumer = consumer(broker.connect());

            producer.send(broker.message(session));
            CompletableFuture<Void> second = CompletableFuture.runAsync(() -> {
                try {
                    producer.send(broker.message(session));
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            assertThat(consumer.receive(5_000)).isNotNull();
            Thread.sleep(100);
            assertThat(second).as("the first is still being dealt with").isNotDone();
            assertThat(consumer.receive(5_000)).isNotNull();
            second.get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void whereNothingIsBoundedNothingIsPutBetween() throws Exception {
        try (LiveBroker broker = broker()) {
            Connection connection = broker.connect();
            Session session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
            MessageProducer producer = session.createProducer(session.createQueue(LiveBroker.QUEUE));
            MessageConsumer consumer = session.createConsumer(session.createQueue(LiveBroker.QUEUE));

            assertThat(FlowControl.of(task(PRODUCER, 0), connection).around(producer))
                    .isSameAs(producer);
            assertThat(FlowControl.of(task(CONSUMER, 0), connection).around(consumer))
                    .isSameAs(consumer);
        }
    }

    @Test
    void whatTheWayOfACreditCountsIsEstimatedWell() throws Exception {
        try (LiveBroker broker = broker()) {
            Session session = broker.connect().createSession(Session.AUTO_ACKNOWLEDGE);
            MessageProducer producer = broker.settings().producer(session, session.createQueue(LiveBroker.QUEUE));
            int plain = size(producer, (ActiveMQMessage) broker.message(session));
            ActiveMQMessage message = (ActiveMQMessage) broker.message(session);
            message.setJMSReplyTo(session.createQueue("credits.0"));

            assertThat(size(producer, message) - plain).isEqualTo(MessageCost.REPLY_TO);
        }
    }

    private static int size(MessageProducer producer, ActiveMQMessage message) throws Exception {
        producer.send(message);
        return message.getCoreMessage().getEncodeSize();
    }

    private LiveBroker broker() throws Exception {
        return new LiveBroker(false, directory, Map.of("maxInFlight", "2"));
    }

    private static MessageConsumer consumer(Connection connection) throws Exception {
        Session session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
        return FlowControl.of(task(CONSUMER, 2), connection)
                .around(session.createConsumer(session.createQueue(LiveBroker.QUEUE)));
    }

    private static ProducerConsumerTask task(int rank, int maxInFlight) {
        return new ProducerConsumerTask(rank, 1, 1, 1_024, 64, maxInFlight, null, null);
    }
}
