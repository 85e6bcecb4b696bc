package workbench.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.analysis.LikeGroup;
import workbench.analysis.Made;
import workbench.metric.MetricCatalogue;
import workbench.result.TrialRecord;

class ConditionsTest {
    private static final Map<String, Object> PARAMETERS = Map.of("messageSize", 1024L, "profile", "throughput");
    private static final TrialRecord JMS = Made.messages("jms-artemis-tcp", "processes", PARAMETERS);
    private static final TrialRecord MPI = Made.messages("mpi-mpj-cluster", "processes", PARAMETERS);

    private static String sentence(Made made) {
        return Statements.of(Made.onlyGroup(made)).getFirst();
    }

    @Test
    void theSentenceHasItsConditionsInIt() {
        Made made = new Made()
                .arranged(true, 3, 2)
                .rates(JMS, 100, 101, 102)
                .arranged(false, 2, 2)
                .rates(MPI, 200, 201, 202);

        assertThat(sentence(made))
                .endsWith(
                        "trial quality): messages of 1KiB, profile throughput; one hop against two by way of a broker;"
                                + " 2 JVMs against 3 on 2 processors.");
    }

    @Test
    void theBriefSentenceHasThemInFewerWords() {
        LikeGroup group = Made.onlyGroup(new Made()
                .arranged(true, 3, 2)
                .rates(JMS, 100, 101, 102)
                .arranged(false, 2, 2)
                .rates(MPI, 200, 201, 202));

        assertThat(Statements.brief(group))
                .hasValue("mpi-mpj-cluster moved 2.0 times the messages per second of jms-artemis-tcp (ranges apart):"
                        + " 1KiB messages, profile throughput; one hop against two (broker); 2 JVMs against 3 on 2"
                        + " processors.");
    }

    @Test
    void theBriefSentenceSaysWhatCannotBeTold() {
        LikeGroup group = Made.onlyGroup(new Made().rates(JMS, 100, 101, 102).rates(MPI, 100, 101, 102));

        assertThat(Statements.brief(group).orElseThrow())
                .startsWith("processes: cannot tell ")
                .contains("ranges of their messages per second overlap");
        assertThat(Statements.brief(Made.onlyGroup(new Made().rates(JMS, 100, 101, 102))))
                .isEmpty();
    }

    @Test
    void whatIsAlikeIsNotToldAsADifference() {
        Made made = new Made().arranged(true, 1, 1).rates(JMS, 100, 101, 102).rates(MPI, 200, 201, 202);

        assertThat(sentence(made)).endsWith("profile throughput; 1 JVM on 1 processor.");
    }

    @Test
    void whoHadMoreRoomIsTold() {
        Made made = new Made()
                .metrics(
                        JMS,
                        Map.of(
                                MetricCatalogue.MESSAGES_PER_SECOND.name(),
                                100.0,
                                MetricCatalogue.IN_SYSTEM.name(),
                                20.0),
                        6)
                .metrics(
                        MPI,
                        Map.of(
                                MetricCatalogue.MESSAGES_PER_SECOND.name(),
                                200.0,
                                MetricCatalogue.IN_SYSTEM.name(),
                                62.0),
                        6);
        assertThat(sentence(made)).endsWith("; 3.1 times as many messages were under way over mpi-mpj-cluster.");

        Made alike = new Made()
                .metrics(
                        JMS,
                        Map.of(
                                MetricCatalogue.MESSAGES_PER_SECOND.name(),
                                100.0,
                                MetricCatalogue.IN_SYSTEM.name(),
                                50.0),
                        6)
                .metrics(
                        MPI,
                        Map.of(
                                MetricCatalogue.MESSAGES_PER_SECOND.name(),
                                200.0,
                                MetricCatalogue.IN_SYSTEM.name(),
                                62.0),
                        6);
        assertThat(sentence(alike)).doesNotContain("under way");
    }
}
