package workbench.workload;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import workbench.metric.Operation;
import workbench.semantics.Acknowledgement.By;
import workbench.semantics.Bound;
import workbench.semantics.Exchange;
import workbench.semantics.Next;
import workbench.semantics.Policy;

/**
 * Workers compute the tiles of an image of the Mandelbrot set, of which some take a thousand times as long as others, and a coordinator puts them together.
 *
 * <pre>
 *   on demand, guided                              static, round robin
 *
 *                tasks    ┌──▶ worker 1 ──┐                    worker 1: its share ──┐
 *   coordinator ──────────┤               ├──▶ results                              ├──▶ coordinator
 *                         └──▶ worker 2 ──┘                    worker 2: its share ──┘
 * </pre>
 */
public final class TaskFarm implements Computation {
    public static final String NAME = "task-farm";
    private static final String DISTRIBUTION = "distribution";
    static final String WORKERS = "workers";
    private static final String WIDTH = "imageWidth";
    private static final String HEIGHT = "imageHeight";
    private static final String TILE_SIZE = "tileSize";
    private static final String DEPTH = "depth";

    /** Tasks that are out over a broker, for each worker: one that it works on, and the next one. More would be kept from workers that are free. */
    public static final int TASKS_PER_WORKER = 2;

    /** With fewer, the image is all alike. */
    private static final int LEAST_DEPTH = 16;

    private static final int LEAST_PIXELS = 16;
    private static final int MOST_PIXELS = 4_096;

    /** Each is accounted for in each iteration. */
    private static final int MOST_TILES = 4_096;

    /** What z ← z² + c takes, and how often it is done for a pixel of the usual image, as a share of the most. */
    private static final double ONCE_NANOS = 2;

    private static final double SHARE_DONE = 0.2;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "workers compute tiles of very unequal cost, of the Mandelbrot set, for a coordinator; every pixel is checked";
    }

    @Override
    public Operation operation() {
        return Operation.STEP;
    }

    @Override
    public String operationName() {
        return "tile";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.count(WIDTH, 480, LEAST_PIXELS, MOST_PIXELS, "pixels of the image, across"),
                Parameter.count(HEIGHT, 320, LEAST_PIXELS, MOST_PIXELS, "pixels of the image, down"),
                Parameter.count(TILE_SIZE, 32, 1, MOST_PIXELS, "pixels of a tile's side"),
                Parameter.count(
                        DEPTH,
                        1_000,
                        LEAST_DEPTH,
                        Mandelbrot.MOST,
                        "how often z = z*z + c is done for a pixel in the set"),
                Parameter.choice(
                        DISTRIBUTION,
                        "who gets which tiles: whoever is free, the next one or an equal share of what is left (guided); or each worker a"
                                + " share, side by side (static) or in turn",
                        Division.ids()),
                Parameter.count(WORKERS, 2, 1, 64, "participants that compute, beside the coordinator"),
                CommonParameters.timeLimit(),
                Fault.anyParameter());
    }

    static Division division(Parameters parameters) {
        return Division.of(parameters.word(DISTRIBUTION));
    }

    /** How the kernels that have a choice do it. */
    public static Policy policy(Parameters parameters) {
        return isByWhoIsFree(parameters) ? Policy.TASK_QUEUE : Policy.SHARES;
    }

    private static boolean isByWhoIsFree(Parameters parameters) {
        return division(parameters).isByWhoIsFree();
    }

    static Mandelbrot set(Parameters parameters) {
        return new Mandelbrot(parameters.count(WIDTH), parameters.count(HEIGHT), parameters.count(DEPTH));
    }

    static Tiles tiles(Parameters parameters) {
        return new Tiles(parameters.count(WIDTH), parameters.count(HEIGHT), parameters.count(TILE_SIZE));
    }

    @Override
    public Optional<String> countParameter() {
        return Optional.empty();
    }

    @Override
    public Optional<String> sharersParameter() {
        return Optional.of(WORKERS);
    }

    /** An image of the same form with as many times the pixels. */
    @Override
    public Map<String, String> weaklyScaled(Parameters ofOne, int sharers) {
        return Map.of(WIDTH, scaled(ofOne, WIDTH, sharers), HEIGHT, scaled(ofOne, HEIGHT, sharers));
    }

    private static String scaled(Parameters ofOne, String side, int sharers) {
        return Long.toString(Math.round(ofOne.number(side) * Math.sqrt(sharers)));
    }

    @Override
    public long computeNanos(Parameters parameters) {
        return Math.round(pixels(parameters) * SHARE_DONE * parameters.number(DEPTH) * ONCE_NANOS);
    }

    private static long pixels(Parameters parameters) {
        return parameters.number(WIDTH) * parameters.number(HEIGHT);
    }

    /** A plain channel receives from a rank that is named, so nobody can wait there for whoever is free. */
    @Override
    public void settleForPortable(Map<String, String> settings) {
        String distribution = settings.putIfAbsent(DISTRIBUTION, Division.STATIC.id());
        if (distribution != null && Division.of(distribution).isByWhoIsFree()) {
            throw new UsageException("'distribution' cannot be '" + distribution
                    + "' with --kernel portable: over a plain channel nobody can wait for whichever worker is free;"
                    + " allowed is " + Division.STATIC.id() + " or " + Division.ROUND_ROBIN.id() + ".");
        }
    }

    @Override
    public void check(Parameters parameters) {
        Tiles tiles = tiles(parameters);
        if (tiles.count() > MOST_TILES) {
            throw new UsageException("'tileSize' cannot be '" + parameters.word(TILE_SIZE) + "' with an image of "
                    + tiles.width() + " by " + tiles.height() + " pixels: that would be " + tiles.count()
                    + " tiles, and allowed are " + MOST_TILES + "; choose a larger one.");
        }
        boolean oneSize = tiles.width() / tiles.side() < 2 && tiles.height() / tiles.side() < 2;
        if (Fault.of(parameters) == Fault.REORDERING && oneSize) {
            throw new UsageException("'fault' cannot be 'reordering' with tileSize " + tiles.side()
                    + ": it takes two tiles of that size for each to be taken for the other.");
        }
    }

    /** The image, and of each participant a result. */
    @Override
    public long memoryBytes(Parameters parameters, int together) {
        long image = pixels(parameters) * Mandelbrot.PIXEL_BYTES;
        return 2 * image + together * messageBytes(parameters) * (isByWhoIsFree(parameters) ? 2 : 1);
    }

    @Override
    public long portableMemoryBytes(Parameters parameters, int together) {
        return memoryBytes(parameters, together) + 2 * (together - 1) * messageBytes(parameters);
    }

    @Override
    public String memoryAdvice(Parameters parameters) {
        return "'imageWidth' (" + parameters.word(WIDTH) + ") or 'imageHeight' (" + parameters.word(HEIGHT) + ")";
    }

    /** Of the longest result. */
    private static long messageBytes(Parameters parameters) {
        Tiles tiles = tiles(parameters);
        long most = division(parameters).tasks(tiles.count(), parameters.count(WORKERS)).stream()
                .mapToInt(Block::count)
                .max()
                .orElse(0);
        return most * TaskFarmPart.bytes(tiles.tile(0));
    }

    /** Results; of a share there is one from each worker. */
    @Override
    public InFlight inFlight(Parameters parameters) {
        int workers = parameters.count(WORKERS);
        return isByWhoIsFree(parameters)
                ? new InFlight(messageBytes(parameters), TASKS_PER_WORKER, 1, workers, true)
                : new InFlight(messageBytes(parameters), 1, workers, 1, true);
    }

    @Override
    public Exchange exchange(Parameters parameters) {
        return new Exchange(
                Policy.SHARES,
                parameters.count(WORKERS) == 1 ? Next.ONLY_WORKER : Next.EACH_WORKER,
                new Bound(1, Bound.Item.SHARE, Bound.Per.WORKER),
                By.NOBODY);
    }

    @Override
    public List<Role> roles(Parameters parameters) {
        return Role.list(1, Role.COORDINATOR, parameters.count(WORKERS), Role.WORKER);
    }

    @Override
    public List<Edge> calls(Parameters parameters) {
        return Edge.toFirst(parameters.count(WORKERS) + 1);
    }

    /** Each worker knows its share, and is told nothing. */
    @Override
    public List<Edge> edges(Parameters parameters) {
        return calls(parameters);
    }

    @Override
    public boolean hasBaseline() {
        return true;
    }

    @Override
    public Assessment assess(Parameters parameters, Reliability reliability, List<Observed> iterations) {
        return new TaskFarmAudit(tiles(parameters), parameters.count(WORKERS), rate()).assess(iterations);
    }

    @Override
    public Part part(Parameters parameters, int rank, Meter meter) {
        return new TaskFarmPart(parameters, rank, meter);
    }

    @Override
    public Optional<Picture> picture(Parameters parameters, List<Observed> iterations) {
        return new TaskFarmPicture(set(parameters), tiles(parameters)).of(iterations);
    }
}
