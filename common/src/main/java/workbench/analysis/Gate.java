package workbench.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workbench.metric.Metric;
import workbench.workload.UsageException;

/**
 * Tells a build whether to fail: where a trial is slower, by more than chance and more than the noise floor, and by more than a limit that its
 * owner has set. The limit is asked of the centre of the interval; who asked it of the nearer bound would let most slow-downs of twice the limit pass.
 *
 * @param rule as it was written
 * @param limit of a rate, the part that is missing; of a time, the part that is added
 */
public record Gate(String rule, double limit) {
    private static final Pattern RULE = Pattern.compile("slower:([0-9]{1,3}(?:\\.[0-9]{1,6})?)%");

    /** @throws UsageException if it is not like {@code slower:5%} */
    public static Gate of(String rule) {
        Matcher matcher = RULE.matcher(rule.strip());
        if (!matcher.matches()) {
            throw new UsageException("--fail-on cannot be '" + rule
                    + "': allowed is slower:PERCENT, such as slower:5%, or slower:0% for any slow-down.");
        }
        return new Gate(rule.strip(), Double.parseDouble(matcher.group(1)) / 100);
    }

    /** Why it fails. */
    public enum Reason {
        SLOWER,
        WARMING_UP,
        NOT_OK,
        SATURATED,
        NOT_MEASURED,
        MISSING
    }

    /**
     * A trial because of which it fails.
     *
     * @param slowDown as the limit is told; 0 where the trial is not slower
     */
    public record Failure(Reason reason, TrialSummary trial, double slowDown) {
        private Failure(Reason reason, TrialSummary trial) {
            this(reason, trial, 0);
        }
    }

    /** None if it holds. What was measured before and is not any more cannot hold. */
    public List<Failure> failures(RunContrast contrast) {
        List<Failure> failures = new ArrayList<>();
        for (TrialPair pair : contrast.pairs()) {
            if (pair.finding() == Finding.SLOWER && slowDown(pair) > limit) {
                failures.add(new Failure(Reason.SLOWER, pair.b(), slowDown(pair)));
            }
            if (pair.isWarmingUp()) {
                failures.add(new Failure(Reason.WARMING_UP, pair.b()));
            }
            if (!pair.b().bad().isEmpty()) {
                failures.add(new Failure(Reason.NOT_OK, pair.b()));
            }
            if (pair.b().saturated().isPresent() && pair.a().saturated().isEmpty()) {
                failures.add(new Failure(Reason.SATURATED, pair.b()));
            }
        }
        contrast.unmeasured().stream()
                .filter(RunContrast.Unmeasured::inA)
                .forEach(pair -> failures.add(new Failure(Reason.NOT_MEASURED, pair.b())));
        if (!contrast.isOfOneRun()) {
            contrast.onlyInA().stream()
                    .filter(trial -> trial.ok() > 0)
                    .forEach(trial -> failures.add(new Failure(Reason.MISSING, trial)));
        }
        return failures;
    }

    /** Pairs that may be slower by more than the limit for all that their intervals tell; more rounds would tell more. */
    public List<TrialPair> undecided(RunContrast contrast) {
        return contrast.pairs().stream()
                .filter(pair -> pair.finding() != Finding.SLOWER && mayBeSlower(pair))
                .toList();
    }

    private boolean mayBeSlower(TrialPair pair) {
        return pair.contrast()
                .map(Contrast::effect)
                .map(effect -> pair.metric().better() == Metric.Better.HIGHER
                        ? effect.lower() < 1 - limit
                        : effect.upper() > 1 + limit)
                .orElse(true);
    }

    private static double slowDown(TrialPair pair) {
        return Math.abs(pair.contrast().orElseThrow().effect().centre() - 1);
    }
}
