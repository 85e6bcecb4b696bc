package workbench.present;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import workbench.analysis.Contrast;
import workbench.analysis.Finding;
import workbench.analysis.Interval;
import workbench.analysis.Sample;
import workbench.analysis.TrialPair;
import workbench.analysis.TrialSummary;
import workbench.metric.Metric.Better;
import workbench.metric.MetricCatalogue;

/** What is to be said of two trials in words, the better one being named first. */
record PairSentence(TrialPair pair) {
    /** @param pair told apart, the better one first, and the names of both */
    static String ranked(TrialPair pair, String best, String other) {
        PairSentence sentence = new PairSentence(pair);
        String sure = pair.isTrialQuality() ? ", ranges apart" : "";
        return best + sentence.times() + other + " (" + sentence.bounds() + sentence.repetitions() + sure
                + quality(pair.contrast().map(Contrast::n).orElse(0)) + ")" + Conditions.of(pair, best, other) + ".";
    }

    /** The same in fewer words. */
    static String brief(TrialPair pair, String best, String other) {
        PairSentence sentence = new PairSentence(pair);
        String sure = pair.isTrialQuality() ? "ranges apart" : new RatioText(sentence.betterByOther()).bounds();
        return best + sentence.times() + other + " (" + sure + ")" + Conditions.brief(pair, best, other) + ".";
    }

    /** @param others for all of which this reason stands */
    static String cannotTell(String best, List<String> others, String reason) {
        return "cannot tell " + best + " from " + Prose.enumerated(others) + ": " + reason;
    }

    /** @param pair that cannot be told apart, the better one first */
    static String whyNot(TrialPair pair) {
        return new PairSentence(pair).whyNot();
    }

    /** By how much the first one is better, as sentences say it. */
    static String ratio(TrialPair pair) {
        return new PairSentence(pair).ratio();
    }

    private String whyNot() {
        List<TrialSummary> unsteady =
                Stream.of(pair.a(), pair.b()).filter(trial -> !trial.isSteady()).toList();
        if (!unsteady.isEmpty()) {
            return SteadinessText.why(unsteady, TrialSummary::transport) + ".";
        }
        if (pair.hasFewOperations()) {
            return BlankText.TOO_FEW_TO_RANK + ".";
        }
        if (pair.contrast().isEmpty()) {
            return "it takes " + Sample.LEAST_TO_RANK + " good repetitions of each, in the same rounds,"
                    + " to compare them (there are " + pair.sampleOfA().n() + " and "
                    + pair.sampleOfB().n() + ").";
        }
        if (pair.isTrialQuality()) {
            boolean overlap = pair.sampleOfA().overlaps(pair.sampleOfB());
            return (overlap ? "the ranges of their " + noun() + " overlap (" : "they vary too much (") + repetitions()
                    + ").";
        }
        return "a ratio of " + ratio() + " in " + noun() + " (" + bounds() + repetitions() + ")" + unlikeItsInterval()
                + ".";
    }

    /** Where the interval alone would have told them apart. */
    private String unlikeItsInterval() {
        Contrast contrast = pair.contrast().orElseThrow();
        if (contrast.pValue() > Finding.LEVEL) {
            return "";
        }
        return pair.pValue() > Finding.LEVEL
                ? ", which may be chance where so many pairs are compared"
                : String.format(
                        Locale.ROOT,
                        ", which is within the noise floor of %.1f %%",
                        100 * pair.noiseFloor().orElse(0));
    }

    private String ratio() {
        return pair.isTrialQuality()
                ? RatioText.rough(betterByOther().centre())
                : new RatioText(betterByOther()).centre();
    }

    private String bounds() {
        return pair.isTrialQuality() ? "" : new RatioText(betterByOther()).bounds() + ", ";
    }

    /** What a reader gets who divides the numbers of the table: of rates the better one by the other, of times the other way round. */
    private Interval betterByOther() {
        Interval otherByBetter = pair.ratio().orElseThrow();
        if (pair.metric().better() == Better.LOWER) {
            return otherByBetter;
        }
        return new Interval(
                1 / otherByBetter.centre(),
                1 / otherByBetter.upper(),
                1 / otherByBetter.lower(),
                otherByBetter.method());
    }

    private String repetitions() {
        int a = pair.sampleOfA().n();
        int b = pair.sampleOfB().n();
        return a == b ? a + " repetitions each" : a + " and " + b + " repetitions";
    }

    private String times() {
        return switch (pair.metric().unit()) {
            case NANOS -> (isLatency() ? " answered " : " was ") + ratio() + " times as fast as ";
            case STEPS_PER_SECOND -> " did " + ratio() + " times the " + noun() + " of ";
            case ELEMENTS_PER_SECOND -> " added " + ratio() + " times the " + noun() + " of ";
            default -> " moved " + ratio() + " times the " + noun() + " of ";
        };
    }

    private String noun() {
        return switch (pair.metric().unit()) {
            case NANOS -> isLatency() ? "median latencies" : "times per operation";
            case ELEMENTS_PER_SECOND -> "elements per second";
            case STEPS_PER_SECOND -> "steps per second";
            case BYTES_PER_SECOND -> "bytes per second";
            default -> "messages per second";
        };
    }

    private boolean isLatency() {
        return MetricCatalogue.LATENCY.includes(pair.metric().name());
    }

    static String quality(int n) {
        return n < Interval.LEAST ? "; trial quality" : "";
    }
}
