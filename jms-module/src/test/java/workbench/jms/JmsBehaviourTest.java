package workbench.jms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.netty.channel.ChannelOption;
import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.activemq.artemis.api.core.Interceptor;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.protocol.core.Packet;
import org.apache.activemq.artemis.core.protocol.core.impl.PacketImpl;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyConnection;
import org.apache.activemq.artemis.core.server.Queue;
import org.apache.activemq.artemis.jms.client.ActiveMQConnection;
import org.apache.activemq.artemis.jms.client.ActiveMQMessage;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.semantics.Acknowledgement;
import workbench.semantics.Capacity;
import workbench.semantics.Copies;
import workbench.semantics.Durability;
import workbench.semantics.Semantics;
import workbench.semantics.Send;
import workbench.transport.Deployment;
import workbench.transport.KernelKind;
import workbench.workload.ProducerConsumer;

/** Each statement about a JMS transport is held against what it does. */
class JmsBehaviourTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"false, fitted, 64", "true, fitted, 64", "true, fitted, 1000", "true, library, 64", "false, fitted, 1"})
    void aProducerWaitsWhenQueueAndWindowHoldWhatIsSaid(boolean tcp, String windows, int credits) throws Exception {
        Map<String, String> settings = Map.of("windows", windows, "credits", Integer.toString(credits));
        Capacity capacity = semantics(tcp, settings).capacity();
        // Queue and window hold one message each, at least.
        int said = Math.max(2, credits);
        assertThat(capacity.amount() + capacity.beside()).isEqualTo(said);
        try (LiveBroker broker = new LiveBroker(tcp, directory, settings)) {
            AtomicInteger sent = new AtomicInteger();
            Thread producer = sendForEver(broker, sent);
            awaitStandstill(sent);
            assertThat(sent.get())
                    .isLessThanOrEqualTo(said)
                    .isGreaterThanOrEqualTo(
                            Math.max(1, credits - (int) broker.bounds().producerWindow()));
            assertThat(producer.isAlive()).as("waits").isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPrefetchingConsumerThatDoesNotReceiveHoldsTheProducerBackAsWell(boolean tcp) throws Exception {
        try (LiveBroker broker = new LiveBroker(tcp, directory, Map.of("credits", "64"))) {
            Session session = broker.settings().openReceivingSession(broker.connect());
            MessageConsumer paused = session.createConsumer(session.createQueue(LiveBroker.QUEUE));
            AtomicInteger sent = new AtomicInteger();
            sendForEver(broker, sent);
            awaitStandstill(sent);
            assertThat(sent.get()).isBetween(32, 64);
            paused.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "auto, 1, 1KiB",
        "dups-ok, 8, 1KiB",
        "dups-ok, 8, 33",
        "dups-ok, 8, 200KiB",
        "client, 10, 1KiB",
        "transacted, 10, 1KiB"
    })
    void aBatchIsConfirmedAtOnceAndWhatIsLeftIsRedelivered(String acknowledge, int batch, String size)
            throws Exception {
        Map<String, String> settings =
                Map.of("credits", "64", "acknowledge", acknowledge, "messageSize", size, "largeMessages", "100KiB");
        Acknowledgement said = semantics(false, settings).acknowledgement();
        assertThat(said.by().name().replace('_', '-')).isEqualToIgnoringCase(acknowledge);
        assertThat(said.each()).isEqualTo(batch);
        try (LiveBroker broker = new LiveBroker(false, directory, settings)) {
            Session sending = broker.connect().createSession(Session.AUTO_ACKNOWLEDGE);
            MessageProducer producer = broker.settings().producer(sending, sending.createQueue(LiveBroker.QUEUE));
            for (int i = 0; i < batch + 1; i++) {
                producer.send(broker.message(sending));
            }
            Connection connection = broker.connect();
            Session receiving = broker.settings().openReceivingSession(connection);
            MessageConsumer consumer = broker.settings().consumer(receiving, receiving.createQueue(LiveBroker.QUEUE));
            for (int i = 0; i < batch; i++) {
                assertThat(broker.server()
                                .locateQueue(SimpleString.of(LiveBroker.QUEUE))
                                .getMessagesAcknowledged())
                        .as("confirmed after %s", i)
                        .isEqualTo(acknowledge.equals("auto") ? i : 0);
                receive(consumer);
            }
            // Whoever asks for the next one has dealt with those before.
            if (consumer instanceof AcknowledgingConsumer) {
                receive(consumer);
            }
            await().untilAsserted(() -> assertThat(broker.server()
                            .locateQueue(SimpleString.of(LiveBroker.QUEUE))
                            .getMessageCount())
                    .isEqualTo(1));
            fail(connection);
            Session again = broker.settings().openReceivingSession(broker.connect());
            MessageConsumer next = again.createConsumer(again.createQueue(LiveBroker.QUEUE));
            assertThat(next.receive(5_000)).as("the one that was not confirmed").isNotNull();
            assertThat(next.receive(100)).as("confirmed ones").isNull();
        }
    }

    /** What stays open would come again, after the repetition, to whoever takes over. */
    @ParameterizedTest
    @ValueSource(strings = {"client", "transacted"})
    void whatIsLeftOfABatchIsConfirmedWhenNothingMoreComes(String acknowledge) throws Exception {
        try (LiveBroker broker = new LiveBroker(false, directory, Map.of("acknowledge", acknowledge))) {
            Session sending = broker.connect().createSession(Session.AUTO_ACKNOWLEDGE);
            MessageProducer producer = broker.settings().producer(sending, sending.createQueue(LiveBroker.QUEUE));
            for (int i = 0; i < 3; i++) {
                producer.send(broker.message(sending));
            }
            Session receiving = broker.settings().openReceivingSession(broker.connect());
            MessageConsumer consumer = broker.settings().consumer(receiving, receiving.createQueue(LiveBroker.QUEUE));
            for (int i = 0; i < 3; i++) {
                receive(consumer);
            }
            assertThat(queue(broker).getMessageCount()).as("unconfirmed").isEqualTo(3);

            assertThat(consumer.receive(Settings.LOOK_MILLIS)).isNull();

            await().untilAsserted(
                            () -> assertThat(queue(broker).getMessageCount()).isZero());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "non-persistent, , false",
        "non-persistent, blocking, true",
        "persistent, , true",
        "persistent, fire-and-forget, false",
        "non-persistent, completion, false"
    })
    void aSendReturnsWhenItIsSaidTo(String delivery, String send, boolean waits) throws Exception {
        Map<String, String> settings = new HashMap<>(Map.of("delivery", delivery));
        if (send != null) {
            settings.put("send", send);
        }
        assertThat(semantics(true, settings).send().returns() == Send.Returns.CONFIRMED)
                .isEqualTo(waits);
        try (LiveBroker broker = new LiveBroker(true, directory, settings)) {
            Session session = broker.connect().createSession(Session.AUTO_ACKNOWLEDGE);
            MessageProducer producer = broker.settings().producer(session, session.createQueue(LiveBroker.QUEUE));
            producer.send(broker.message(session));
            Gate gate = new Gate();
            broker.server().getRemotingService().addIncomingInterceptor(gate);
            CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> {
                try {
                    producer.send(broker.message(session));
                } catch (JMSException e) {
                    throw new IllegalStateException(e);
                }
            });
            assertThat(gate.reached.await(10, TimeUnit.SECONDS)).isTrue();
            if (waits) {
                Thread.sleep(100);
                assertThat(sent).isNotDone();
            } else {
                sent.get(10, TimeUnit.SECONDS);
            }
            gate.open.countDown();
            sent.get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void withinTheVmSenderBrokerAndReceiverHaveAMessageOfTheirOwn() throws Exception {
        assertThat(semantics(false, Map.of()).copies()).isEqualTo(Copies.of(Copies.Form.BROKER_MESSAGES, 6, 0));
        try (LiveBroker broker = new LiveBroker(false, directory, Map.of())) {
            Session session = broker.connect().createSession(Session.AUTO_ACKNOWLEDGE);
            BytesMessage sent = broker.message(session);
            broker.settings()
                    .producer(session, session.createQueue(LiveBroker.QUEUE))
                    .send(sent);
            await().until(() -> queue(broker) != null && queue(broker).peekFirstMessage() != null);
            Object kept = queue(broker)
                    .peekFirstMessage()
                    .getMessage()
                    .toCore()
                    .getBuffer()
                    .array();
            Message received = session.createConsumer(session.createQueue(LiveBroker.QUEUE))
                    .receive(5_000);
            assertThat(kept).isNotSameAs(bytes(sent)).isNotSameAs(bytes(received));
            assertThat(bytes(sent)).isNotSameAs(bytes(received));
        }
    }

    private static Object bytes(Message message) {
        return ((ActiveMQMessage) message).getCoreMessage().getBuffer().array();
    }

    private static Queue queue(LiveBroker broker) {
        return broker.server().locateQueue(SimpleString.of(LiveBroker.QUEUE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"epoll", "nio"})
    void bothEndsWaitForTheNetworkInTheSameWay(String eventLoop) throws Exception {
        Map<String, String> settings = Map.of("eventLoop", eventLoop, "socketBuffer", "32KiB", "remotingThreads", "2");
        assertThat(semantics(true, settings).border().eventLoop().name()).isEqualToIgnoringCase(eventLoop);
        try (LiveBroker broker = new LiveBroker(true, directory, settings)) {
            NettyConnection client = (NettyConnection) coreOf(broker.connect()).getTransportConnection();
            NettyConnection server = (NettyConnection) broker.server()
                    .getRemotingService()
                    .getConnections()
                    .iterator()
                    .next()
                    .getTransportConnection();
            String prefix = eventLoop.equals("epoll") ? "Epoll" : "Nio";
            assertThat(client.getNettyChannel().getClass().getSimpleName()).startsWith(prefix);
            assertThat(server.getNettyChannel().getClass().getSimpleName()).startsWith(prefix);
            assertThat(client.getNettyChannel().config().getOption(ChannelOption.SO_SNDBUF))
                    .isEqualTo(server.getNettyChannel().config().getOption(ChannelOption.SO_SNDBUF));
            assertThat(broker.host().facts())
                    .containsEntry("eventLoop", eventLoop)
                    .containsEntry("remotingThreads", "2");
        }
    }

    @ParameterizedTest
    @CsvSource({"true, on", "true, off", "false, on", "false, off"})
    void theBrokerDeliversDirectlyAsItIsSet(boolean tcp, String directDeliver) throws Exception {
        try (LiveBroker broker = new LiveBroker(tcp, directory, Map.of("directDeliver", directDeliver))) {
            broker.connect();
            assertThat(broker.server()
                            .getRemotingService()
                            .getConnections()
                            .iterator()
                            .next()
                            .getTransportConnection()
                            .isDirectDeliver())
                    .isEqualTo(directDeliver.equals("on"));
        }
    }

    @Test
    void thePersistentBrokerSaysWhatItsDiskCosts() throws Exception {
        try (LiveBroker broker = new LiveBroker(false, directory, Map.of("delivery", "persistent"))) {
            assertThat(broker.host().facts()).containsKeys("fdatasyncMicros", "journalTimeout", "journalFileSystem");
            assertThat(broker.server().getConfiguration().getJournalBufferTimeout_NIO())
                    .isNotEqualTo(3_333_333)
                    .isPositive();
        }
        assertThat(semantics(false, Map.of("delivery", "persistent")).durability())
                .isEqualTo(new Durability(Durability.Kept.SYNCED_BEFORE_SEND_RETURNS, Durability.Journal.NIO));
    }

    @ParameterizedTest
    @CsvSource({"33", "1024", "100000"})
    void whatAMessageCountsIsEstimatedWell(int bytes) throws Exception {
        try (LiveBroker broker = new LiveBroker(false, directory, Map.of("messageSize", Integer.toString(bytes)))) {
            Session session = broker.connect().createSession(Session.AUTO_ACKNOWLEDGE);
            BytesMessage message = broker.message(session);
            broker.settings()
                    .producer(session, session.createQueue(LiveBroker.QUEUE))
                    .send(message);
            int counted = ((ActiveMQMessage) message).getCoreMessage().getEncodeSize();
            assertThat((double) counted / MessageCost.bytes(bytes))
                    .as("%s bytes", counted)
                    .isBetween(0.99, 1.01);
        }
    }

    private static Semantics semantics(boolean tcp, Map<String, String> settings) {
        ProducerConsumer workload = new ProducerConsumer();
        return JmsSemantics.of(
                workload, LiveBroker.parameters(workload, tcp, settings), Deployment.THREADS, KernelKind.NATIVE, tcp);
    }

    private static Thread sendForEver(LiveBroker broker, AtomicInteger sent) throws JMSException {
        Session session = broker.connect().createSession(Session.AUTO_ACKNOWLEDGE);
        MessageProducer producer = broker.settings().producer(session, session.createQueue(LiveBroker.QUEUE));
        return Thread.ofPlatform().daemon().start(() -> {
            try {
                while (true) {
                    producer.send(broker.message(session));
                    sent.incrementAndGet();
                }
            } catch (JMSException closed) {
                // The broker has been closed.
            }
        });
    }

    private static void awaitStandstill(AtomicInteger sent) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(300))
                .until(new Object() {
                    private int before = -1;

                    boolean stands() {
                        int now = sent.get();
                        boolean same = now == before;
                        before = now;
                        return same && now > 0;
                    }
                }::stands);
    }

    private static void receive(MessageConsumer consumer) throws JMSException {
        BytesMessage message = (BytesMessage) consumer.receive(5_000);
        assertThat(message).isNotNull();
    }

    /** As if the client had crashed: nothing is said any more. */
    private static void fail(Connection connection) {
        coreOf(connection).destroy();
    }

    private static RemotingConnection coreOf(Connection connection) {
        return ((ActiveMQConnection) connection).getSessionFactory().getConnection();
    }

    /** Holds the broker back before it takes a message in. */
    private static final class Gate implements Interceptor {
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch open = new CountDownLatch(1);

        @Override
        public boolean intercept(Packet packet, RemotingConnection on) {
            if (packet.getType() == PacketImpl.SESS_SEND) {
                reached.countDown();
                try {
                    open.await(20, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return true;
        }
    }
}
