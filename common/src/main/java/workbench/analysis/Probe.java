package workbench.run;

import workbench.result.FewSamples;

/** What one repetition at a rate says of a bound. */
public sealed interface Probe {
    /** The rate was reached and the bound held. */
    record Held() implements Probe {}

    /** @param nanos the latency that was to stay within the bound */
    record Slow(long nanos) implements Probe {}

    /** @param share of the messages, which have no latency at all; more than the percentile leaves aside */
    record Lossy(double share) implements Probe {}

    /** What was sent is too little to determine the percentile. */
    record Few(FewSamples samples) implements Probe {}

    /** @param sentPerSecond what was sent instead */
    record NotReached(double sentPerSecond) implements Probe {}
}
