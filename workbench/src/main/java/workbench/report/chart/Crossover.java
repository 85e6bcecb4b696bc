package workbench.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import workbench.analysis.Sample;

/**
 * Where two curves cross: at some size before it one is higher by more than its interval or range, at some size behind it the other one.
 *
 * @param before the one that is higher before it
 * @param size where the straight lines between the measured sizes meet, both scales being logarithmic
 */
record Crossover(Curve before, Curve after, double size, double value) {
    /** Of each two curves that may be ranked, by size. */
    static List<Crossover> among(List<Curve> curves) {
        List<Crossover> all = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            for (Curve other : curves.subList(i + 1, curves.size())) {
                if (curves.get(i).peers().equals(other.peers())) {
                    all.addAll(of(curves.get(i), other));
                }
            }
        }
        all.sort((a, b) -> Double.compare(a.size, b.size));
        return List.copyOf(all);
    }

    private static List<Crossover> of(Curve a, Curve b) {
        TreeMap<Double, Sample> ofA = bySize(a);
        TreeMap<Double, Sample> ofB = bySize(b);
        ofA.keySet().retainAll(ofB.keySet());
        List<Crossover> crossovers = new ArrayList<>();
        double sure = Double.NaN;
        for (double size : ofA.keySet()) {
            if (areApart(ofA.get(size), ofB.get(size))) {
                if (!Double.isNaN(sure) && lead(ofA, ofB, sure) * lead(ofA, ofB, size) < 0) {
                    boolean aBefore = lead(ofA, ofB, sure) > 0;
                    double[] meeting = meeting(ofA, ofB, sure, size);
                    crossovers.add(new Crossover(aBefore ? a : b, aBefore ? b : a, meeting[0], meeting[1]));
                }
                sure = size;
            }
        }
        return crossovers;
    }

    private static boolean areApart(Sample a, Sample b) {
        boolean enough = Math.min(a.n(), b.n()) >= Sample.LEAST_TO_RANK;
        return enough && (a.upper() < b.lower() || b.upper() < a.lower());
    }

    /** Sizes of 0 have no logarithm, and what is still warming up is not ranked. */
    private static TreeMap<Double, Sample> bySize(Curve curve) {
        TreeMap<Double, Sample> bySize = new TreeMap<>();
        curve.points().stream()
                .filter(point -> point.x() > 0 && point.steady())
                .forEach(point -> bySize.put(point.x(), point.y()));
        return bySize;
    }

    /** On a logarithmic scale; positive if a is higher. */
    private static double lead(TreeMap<Double, Sample> a, TreeMap<Double, Sample> b, double size) {
        return Math.log(a.get(size).centre() / b.get(size).centre());
    }

    /** Of the first two sizes between which the lead changes. */
    private static double[] meeting(TreeMap<Double, Sample> a, TreeMap<Double, Sample> b, double from, double to) {
        double left = from;
        for (double right : a.subMap(from, false, to, true).keySet()) {
            double before = lead(a, b, left);
            double after = lead(a, b, right);
            if (before * after <= 0 && before != after) {
                double part = before / (before - after);
                return new double[] {
                    between(left, right, part),
                    between(a.get(left).centre(), a.get(right).centre(), part)
                };
            }
            left = right;
        }
        throw new IllegalStateException("curves whose order differs at two sizes meet between them");
    }

    private static double between(double from, double to, double part) {
        return from * Math.pow(to / from, part);
    }

    static Optional<String> sentence(List<Crossover> crossovers, String higher) {
        if (crossovers.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(String.join(
                " ",
                crossovers.stream()
                        .map(c -> c.before.name() + " has the " + higher + " up to about " + Sizes.rough(c.size)
                                + ", then " + c.after.name() + ".")
                        .toList()));
    }
}
