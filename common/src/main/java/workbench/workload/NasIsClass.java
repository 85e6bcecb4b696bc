package workbench.workload;

/**
 * The sizes of NPB's IS, with the keys whose ranks NPB 3.4 verifies in each ranking. As each ranking puts one more small key and one more large key in, these ranks
 * move.
 */
enum NasIsClass {
    S(
            16,
            11,
            9,
            new int[] {48427, 17148, 23627, 62548, 4431},
            new int[] {0, 18, 346, 64917, 65463},
            new int[] {0, 0, 0, 0, 0},
            new int[] {1, 1, 1, -1, -1}),
    W(
            20,
            16,
            10,
            new int[] {357773, 934767, 875723, 898999, 404505},
            new int[] {1249, 11698, 1039987, 1043896, 1048018},
            new int[] {-2, -2, 0, 0, 0},
            new int[] {1, 1, -1, -1, -1}),
    A(
            23,
            19,
            10,
            new int[] {2112377, 662041, 5336171, 3642833, 4250760},
            new int[] {104, 17523, 123928, 8288932, 8388264},
            new int[] {-1, -1, -1, 1, 1},
            new int[] {1, 1, 1, -1, -1}),
    B(
            25,
            21,
            10,
            new int[] {41869, 812306, 5102857, 18232239, 26860214},
            new int[] {33422937, 10244, 59149, 33135281, 99},
            new int[] {0, 0, 0, 0, 0},
            new int[] {-1, 1, 1, -1, 1});

    /** Rankings in an iteration. */
    static final int RANKINGS = 10;

    /** Keys that are verified in each of them. */
    static final int TESTS = 5;

    private final int keysLog2;
    private final int mostKeyLog2;
    private final int bucketsLog2;
    private final int[] testIndices;
    private final int[] testRanks;
    private final int[] constants;
    private final int[] signs;

    NasIsClass(
            int keysLog2,
            int mostKeyLog2,
            int bucketsLog2,
            int[] testIndices,
            int[] testRanks,
            int[] constants,
            int[] signs) {
        this.keysLog2 = keysLog2;
        this.mostKeyLog2 = mostKeyLog2;
        this.bucketsLog2 = bucketsLog2;
        this.testIndices = testIndices;
        this.testRanks = testRanks;
        this.constants = constants;
        this.signs = signs;
    }

    static NasIsClass of(Parameters parameters) {
        return valueOf(parameters.word(NasBenchmark.CLASS));
    }

    int keys() {
        return 1 << keysLog2;
    }

    /** All keys are less. */
    int mostKey() {
        return 1 << mostKeyLog2;
    }

    int buckets() {
        return 1 << bucketsLog2;
    }

    /** By how many bits a key is shifted to have its bucket. */
    int bucketShift() {
        return mostKeyLog2 - bucketsLog2;
    }

    /** Where a key is that is verified. */
    int testIndex(int test) {
        return testIndices[test];
    }

    /**
     * How many keys are less than it.
     *
     * @param ranking from 1
     */
    long testRank(int test, int ranking) {
        return testRanks[test] + constants[test] + (long) signs[test] * ranking;
    }

    /** Keys of an even share, and what makes it uneven: the largest bucket, which has 1.4 or 0.7 % of four thirds of all keys. */
    int room(int share) {
        return share + keys() / 128;
    }
}
