package workbench.analysis;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;

/** How repetitions scatter, on logarithms: the relative noise of rates and times. */
enum Noise {
    LOG_NORMAL {
        @Override
        double deviation(RandomGenerator random) {
            return random.nextGaussian();
        }
    },
    /** Seldom much faster, more often much slower: skewness 1. */
    SKEWED {
        @Override
        double deviation(RandomGenerator random) {
            double gammaOfFour = 0;
            for (int i = 0; i < 4; i++) {
                gammaOfFour += random.nextExponential();
            }
            return (4 - gammaOfFour) / 2;
        }
    },
    /** Far values on both sides: Student's t with five degrees of freedom. */
    HEAVY {
        @Override
        double deviation(RandomGenerator random) {
            double chiSquareOfFive = 0;
            for (int i = 0; i < 5; i++) {
                double normal = random.nextGaussian();
                chiSquareOfFive += normal * normal;
            }
            return random.nextGaussian() / Math.sqrt(chiSquareOfFive / 5) / Math.sqrt(5.0 / 3);
        }
    },
    /** One repetition in twenty is disturbed and five standard deviations slower. */
    DISTURBED {
        @Override
        double deviation(RandomGenerator random) {
            return random.nextGaussian() - (random.nextInt(20) == 0 ? 5 : 0);
        }
    };

    private static final int MANY = 200_000;

    /** In parts of the noise. */
    abstract double deviation(RandomGenerator random);

    /** Of that many repetitions of something that would be 1 but for the noise. */
    double[] values(RandomGenerator random, int n, double noise) {
        return DoubleStream.generate(() -> Math.exp(noise * deviation(random)))
                .limit(n)
                .toArray();
    }

    /** The true centre: the middle of the averages of two repetitions, which is the median where the noise is symmetrical. */
    double centre(double noise) {
        RandomGenerator random = new SplittableRandom(1);
        double[] averages = DoubleStream.generate(() -> noise * (deviation(random) + deviation(random)) / 2)
                .limit(MANY)
                .sorted()
                .toArray();
        return Math.exp(averages[MANY / 2]);
    }
}
