package workbench.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import workbench.metric.MetricCatalogue;

/** What becomes of a speed-up with more who share the work, where a fraction of it cannot be shared. */
public enum ScalingLaw {
    /**
     * The problem stays the same: S = 1 ÷ (f + (1 − f) ÷ p), f of one thread's time. Amdahl: <i>Validity of the single processor approach to achieving large
     * scale computing capabilities</i>, AFIPS Spring Joint Computer Conference, 1967.
     */
    AMDAHL {
        @Override
        public double speedUp(double fraction, double sharers) {
            return 1 / (fraction + (1 - fraction) / sharers);
        }

        @Override
        double measured(double speedUp, double sharers) {
            return 1 / speedUp - 1 / sharers;
        }

        @Override
        double slope(double sharers) {
            return 1 - 1 / sharers;
        }
    },
    /**
     * The problem grows with those who share it: S = p − f (p − 1), f of the time that all of them take. Gustafson: <i>Reevaluating Amdahl's law</i>,
     * Communications of the ACM 31 (5), 1988.
     */
    GUSTAFSON {
        @Override
        public double speedUp(double fraction, double sharers) {
            return sharers - fraction * (sharers - 1);
        }

        @Override
        double measured(double speedUp, double sharers) {
            return sharers - speedUp;
        }

        @Override
        double slope(double sharers) {
            return sharers - 1;
        }
    };

    /** With so many who share the work, two at least. */
    public abstract double speedUp(double fraction, double sharers);

    /** Both laws are lines through nothing in the fraction: this is {@link #slope} times the fraction. */
    abstract double measured(double speedUp, double sharers);

    abstract double slope(double sharers);

    /** That explains one speed-up; of Amdahl's law it is Karp's and Flatt's. */
    double fraction(double speedUp, double sharers) {
        return measured(speedUp, sharers) / slope(sharers);
    }

    /**
     * The fraction that explains several speed-ups best, by least squares in each round: what is not steady, or had to take turns, explains nothing.
     *
     * @return empty where nothing is left to be explained
     */
    public Optional<Sample> fit(List<ScalingPoint> points) {
        List<ScalingPoint> telling = points.stream().filter(ScalingLaw::tells).toList();
        Map<Integer, Double> byRound = new TreeMap<>();
        telling.stream()
                .flatMap(point -> point.speedUp().orElseThrow().byRound().keySet().stream())
                .distinct()
                .filter(round -> telling.stream()
                        .allMatch(
                                point -> point.speedUp().orElseThrow().byRound().containsKey(round)))
                .forEach(round -> byRound.put(round, fraction(telling, round)));
        return byRound.isEmpty()
                ? Optional.empty()
                : Optional.of(Sample.of(MetricCatalogue.SERIAL_FRACTION.name(), byRound));
    }

    /** Whether a law is fitted to it. */
    public static boolean tells(ScalingPoint point) {
        return point.sharers() > 1
                && !point.isCrowded()
                && point.trial().ok() > 0
                && point.trial().isSteady()
                && point.speedUp().filter(sample -> sample.min() > 0).isPresent();
    }

    private double fraction(List<ScalingPoint> points, int round) {
        double product = 0;
        double squares = 0;
        for (ScalingPoint point : points) {
            double slope = slope(point.sharers());
            product += slope * measured(point.speedUp().orElseThrow().byRound().get(round), point.sharers());
            squares += slope * slope;
        }
        return product / squares;
    }
}
