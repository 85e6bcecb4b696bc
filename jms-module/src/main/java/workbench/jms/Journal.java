package workbench.jms;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.io.aio.AIOSequentialFileFactory;
import org.apache.activemq.artemis.core.server.JournalType;
import workbench.workload.Parameters;

/**
 * How persistent messages are written.
 *
 * @param type {@code none}, {@code nio}, {@code mapped} or {@code aio}
 * @param timeoutNanos how long writes are collected before they are synced
 * @param syncNanos what one sync of the disk takes
 */
record Journal(String type, long timeoutNanos, long syncNanos) {
    static final Journal NONE = new Journal("none", 0, 0);

    /** Measures the disk, so call it before anything is timed. */
    static Journal of(Parameters parameters, Path directory) throws IOException {
        if (!JmsParameters.isPersistent(parameters)) {
            return NONE;
        }
        long sync = DiskSync.nanos(directory);
        long timeout = parameters.has(JmsParameters.JOURNAL_TIMEOUT)
                ? parameters.nanos(JmsParameters.JOURNAL_TIMEOUT)
                : Math.max(1, sync);
        return new Journal(type(parameters), timeout, sync);
    }

    /** The journal's type by its parameter, for persistent messages. */
    static String type(Parameters parameters) {
        return parameters.has(JmsParameters.JOURNAL) ? parameters.word(JmsParameters.JOURNAL) : "nio";
    }

    boolean isKept() {
        return !type.equals(NONE.type);
    }

    void configure(Configuration configuration) {
        configuration
                .setPersistenceEnabled(isKept())
                .setJournalType(
                        switch (type) {
                            case "mapped" -> JournalType.MAPPED;
                            case "aio" -> asyncIo();
                            default -> JournalType.NIO;
                        })
                .setJournalDatasync(true)
                .setJournalSyncNonTransactional(true)
                .setJournalSyncTransactional(true);
        if (isKept()) {
            // The first for nio and mapped.
            configuration.setJournalBufferTimeout_NIO(Math.toIntExact(timeoutNanos));
            configuration.setJournalBufferTimeout_AIO(Math.toIntExact(timeoutNanos));
        }
    }

    /** Artemis would fall back to NIO with no more than a line in its log, and the record of the run would be wrong. */
    private static JournalType asyncIo() {
        if (!AIOSequentialFileFactory.isSupported()) {
            throw new IllegalStateException("journal 'aio' needs libaio, which is not here: "
                    + "install it (Debian: apt-get install libaio1) or use journal=nio or mapped");
        }
        return JournalType.ASYNCIO;
    }
}
