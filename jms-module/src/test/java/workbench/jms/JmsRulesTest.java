package workbench.jms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.semantics.Durability;
import workbench.transport.Deployment;
import workbench.transport.KernelKind;
import workbench.transport.Profile;
import workbench.workload.ParallelSum;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.PingPong;
import workbench.workload.ProducerConsumer;
import workbench.workload.Publish;
import workbench.workload.Streaming;
import workbench.workload.UsageException;
import workbench.workload.Workload;

class JmsRulesTest {
    @Test
    void theSumRefusesToSendWithCompletions() {
        assertRefused(
                new ParallelSum(), Map.of("send", "completion"), "'send' cannot be 'completion' for parallel-sum");
    }

    @Test
    void theSumRefusesABatchSinceAWorkerAcknowledgesEachTask() {
        assertRefused(
                new ParallelSum(),
                Map.of("acknowledge", "client", "acknowledgeBatch", "5"),
                "'acknowledgeBatch' cannot be set for parallel-sum");
    }

    @Test
    void autoAcknowledgementHasNoBatch() {
        assertRefused(
                new ProducerConsumer(),
                Map.of("acknowledge", "auto", "acknowledgeBatch", "5"),
                "'acknowledgeBatch' cannot be set with acknowledge 'auto': it goes with dups-ok, client or transacted.");
    }

    @Test
    void aBatchThatWouldFillTheQueueIsRefused() {
        assertRefused(
                new ProducerConsumer(),
                Map.of("credits", "64", "acknowledgeBatch", "17"),
                "'acknowledgeBatch' cannot be '17': allowed is up to half of what a consumer prefetches and a queue holds"
                        + " (16 messages here)");
        assertAllowed(new ProducerConsumer(), Map.of("credits", "64", "acknowledgeBatch", "16"));
    }

    @Test
    void aProducerWindowThatLeavesTheQueueNothingIsRefused() {
        assertRefused(
                new ProducerConsumer(),
                Map.of("credits", "64", "producerWindow", "57"),
                "'producerWindow' cannot be '57': allowed is 1 to 56");
        assertAllowed(new ProducerConsumer(), Map.of("credits", "64", "producerWindow", "56"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal=nio", "journalTimeout=1ms"})
    void whatConcernsTheJournalNeedsPersistentMessages(String setting) {
        String[] parts = setting.split("=");
        assertRefused(
                new PingPong(), Map.of(parts[0], parts[1]), "'" + parts[0] + "' cannot be set with delivery 'non-per");
        assertAllowed(new PingPong(), Map.of(parts[0], parts[1], "delivery", "persistent"));
    }

    @Test
    void aSendWindowNeedsCompletions() {
        assertRefused(
                new Streaming(), Map.of("sendWindow", "5"), "'sendWindow' cannot be set with send 'fire-and-forget'");
        assertRefused(
                new Streaming(),
                Map.of("sendWindow", "5", "delivery", "persistent"),
                "'sendWindow' cannot be set with send 'blocking'");
    }

    @Test
    void withinTheVmThereIsNoNetworkToSetUp() {
        assertThat(JmsParameters.of(false))
                .extracting(Parameter::name)
                .doesNotContain("eventLoop", "socketBuffer", "remotingThreads");
    }

    @Test
    void aSendBlocksForPersistentMessagesUnlessItIsSet() {
        assertThat(JmsParameters.send(given(new PingPong(), Map.of()))).isEqualTo("fire-and-forget");
        assertThat(JmsParameters.send(given(new PingPong(), Map.of("delivery", "persistent"))))
                .isEqualTo("blocking");
        assertThat(JmsParameters.send(
                        given(new PingPong(), Map.of("delivery", "persistent", "send", "fire-and-forget"))))
                .isEqualTo("fire-and-forget");
    }

    @Test
    void everyWorkloadTakesEveryProfile() {
        for (boolean tcp : List.of(true, false)) {
            for (Profile profile : JmsProfiles.of(tcp)) {
                for (Workload workload :
                        List.of(new ProducerConsumer(), new ParallelSum(), new PingPong(), new Streaming())) {
                    assertAllowed(workload, profile.settings());
                }
            }
        }
    }

    @Test
    void theDefaultsAreTheProfileForThroughput() {
        for (boolean tcp : List.of(true, false)) {
            Profile first = JmsProfiles.of(tcp).getFirst();
            assertThat(first.name()).isEqualTo(Profile.THROUGHPUT);
            assertThat(Parameters.of(JmsParameters.of(tcp), first.settings()))
                    .isEqualTo(Parameters.of(JmsParameters.of(tcp), Map.of()));
        }
    }

    @Test
    void onlyATopicHasSubscriptions() {
        assertRefused(
                new ProducerConsumer(),
                Map.of("subscription", "durable"),
                "'subscription' cannot be set for producer-consumer: its messages go through queues; it goes with publish");
        assertAllowed(new Publish(), Map.of("subscription", "durable"));
        Parameters portable = given(new Publish(), Map.of("subscription", "shared"));
        assertThatThrownBy(() -> JmsRules.check(new Publish(), portable, KernelKind.PORTABLE))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("'subscription' cannot be set for publish with --kernel portable");
    }

    @Test
    void whatIsPublishedIsKeptOnDiskWhereSubscriptionsAreDurable() {
        assertThat(durability(Map.of("delivery", "persistent"))).isNotEqualTo(Durability.NONE);
        assertThat(durability(Map.of("delivery", "persistent", "subscription", "shared-durable")))
                .isNotEqualTo(Durability.NONE);
        assertThat(durability(Map.of("delivery", "persistent", "subscription", "shared")))
                .isEqualTo(Durability.NONE);
        assertThat(durability(Map.of("subscription", "durable"))).isEqualTo(Durability.NONE);
    }

    private static Durability durability(Map<String, String> settings) {
        Publish publish = new Publish();
        return JmsSemantics.of(publish, given(publish, settings), Deployment.PROCESSES, KernelKind.NATIVE, true)
                .durability();
    }

    @Test
    void profilesSetParametersThatExist() {
        for (boolean tcp : List.of(true, false)) {
            for (Profile profile : JmsProfiles.of(tcp)) {
                assertThat(JmsParameters.of(tcp))
                        .extracting(Parameter::name)
                        .containsAll(profile.settings().keySet());
            }
        }
    }

    private static void assertRefused(Workload workload, Map<String, String> settings, String message) {
        assertThatThrownBy(() -> JmsRules.check(workload, given(workload, settings), KernelKind.NATIVE))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith(message);
    }

    private static void assertAllowed(Workload workload, Map<String, String> settings) {
        assertThatNoException()
                .isThrownBy(() -> JmsRules.check(workload, given(workload, settings), KernelKind.NATIVE));
    }

    private static Parameters given(Workload workload, Map<String, String> settings) {
        return LiveBroker.parameters(workload, true, settings);
    }
}
