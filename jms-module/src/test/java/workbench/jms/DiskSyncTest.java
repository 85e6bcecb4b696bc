package workbench.jms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.workload.PingPong;

class DiskSyncTest {
    @TempDir
    Path directory;

    @Test
    void whatASyncCostsIsMeasuredAndNothingIsLeftBehind() throws Exception {
        assertThat(DiskSync.nanos(directory)).isPositive();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void theJournalWaitsAsLongAsASyncTakesUnlessItIsSet() throws Exception {
        Journal derived = journal(Map.of("delivery", "persistent"));
        assertThat(derived.timeoutNanos()).isEqualTo(derived.syncNanos());
        Journal set = journal(Map.of("delivery", "persistent", "journalTimeout", "3ms"));
        assertThat(set.timeoutNanos()).isEqualTo(3_000_000);
        assertThat(set.syncNanos()).isPositive();
    }

    @Test
    void withoutPersistenceTheDiskIsLeftAlone() throws Exception {
        assertThat(journal(Map.of())).isEqualTo(Journal.NONE);
    }

    private Journal journal(Map<String, String> settings) throws Exception {
        return Journal.of(LiveBroker.parameters(new PingPong(), true, settings), directory);
    }
}
