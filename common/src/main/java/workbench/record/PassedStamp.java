package workbench.record;

import workbench.workload.Header;

/** A {@link FullStamp} of messages that pass stages before they come here, each of which mixes its number into the checksum. */
final class PassedStamp extends FullStamp {
    private final int stages;

    PassedStamp(Messages messages, int stages) {
        super(messages);
        this.stages = stages;
    }

    @Override
    long arriving(long checksum) {
        long passed = checksum;
        for (int stage = 1; stage <= stages; stage++) {
            passed = Header.passed(passed, stage);
        }
        return passed;
    }
}
