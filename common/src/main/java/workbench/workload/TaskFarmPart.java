package workbench.workload;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The image's tiles, for the coordinator, who has the image in the end, and for a worker. A result is a tile's place in the list and its pixels. */
final class TaskFarmPart implements Part, TaskFarmTask.Farm {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int PLACE_BYTES = Integer.BYTES;
    private static final int FIRST = 0;

    private final Mandelbrot set;
    private final Tile[] tiles;
    /** Numbers of tiles. */
    private final int[] list;

    private final Fault fault;
    private final Meter meter;
    private final TaskFarmTask task;
    /** Row by row; empty at a worker. */
    private final byte[] image;
    /** Of each tile, how many results of it. */
    private final int[] come;
    /** Numbers of the tiles that were computed here. */
    private final int[] computed;

    private final int swapped;
    private int pieces;
    private boolean wholeImage;

    TaskFarmPart(Parameters parameters, int rank, Meter meter) {
        this.set = TaskFarm.set(parameters);
        this.tiles = TaskFarm.tiles(parameters).all();
        this.fault = Fault.of(parameters);
        this.meter = meter;
        Division division = TaskFarm.division(parameters);
        int workers = parameters.count(TaskFarm.WORKERS);
        this.list = listed(division.order(tiles.length, workers), fault);
        this.task =
                new TaskFarmTask(rank, workers, division.tasks(list.length, workers), division.isByWhoIsFree(), this);
        this.swapped = fault == Fault.REORDERING ? middleOfFullTiles() : FIRST;
        boolean coordinates = task.role() == Role.COORDINATOR;
        this.image = new byte[coordinates ? set.width() * set.height() * Mandelbrot.PIXEL_BYTES : 0];
        this.come = new int[coordinates ? tiles.length : 0];
        this.computed = new int[coordinates ? 0 : list.length];
    }

    /** Leaves out the last piece, or has it twice. */
    private static int[] listed(int[] order, Fault fault) {
        return switch (fault) {
            case LOSS -> Arrays.copyOf(order, order.length - 1);
            case DUPLICATE -> {
                int[] more = Arrays.copyOf(order, order.length + 1);
                more[order.length] = order[order.length - 1];
                yield more;
            }
            case NONE, REORDERING, CORRUPTION -> order;
        };
    }

    @Override
    public TaskFarmTask task() {
        return task;
    }

    @Override
    public void begin(Iteration next) {
        wholeImage = next.phase() == Phase.BASELINE || next.phase() == Phase.VERIFICATION;
        pieces = 0;
        Arrays.fill(come, 0);
        Arrays.fill(image, (byte) 0);
    }

    @Override
    public boolean solvesAlone() {
        return task.role() == Role.COORDINATOR;
    }

    @Override
    public void solveAlone() {
        set.compute(new Tile(0, 0, set.width(), set.height()), image, 0);
        Arrays.fill(come, 1);
    }

    @Override
    public int compute(Block of, byte[] result) {
        int bytes = 0;
        for (int place = (int) of.first(); place < of.first() + of.count(); place++) {
            Tile tile = tiles[list[place]];
            long begun = meter.begin();
            set.compute(tile, result, bytes + PLACE_BYTES);
            meter.computed(begun);
            computed[pieces++] = list[place];
            INT.set(result, bytes, saidToBe(place));
            if (fault == Fault.CORRUPTION && place == list.length / 2) {
                result[bytes + PLACE_BYTES] ^= 1;
            }
            bytes += bytes(tile);
        }
        return bytes;
    }

    /** Two results are each taken for the other: of a tile at the edge, which is far outside the set, and of one in the middle. */
    private int saidToBe(int place) {
        if (place == swapped) {
            return FIRST;
        }
        return place == FIRST ? swapped : place;
    }

    /** As large as the first one. */
    private int middleOfFullTiles() {
        int[] full = IntStream.range(0, list.length)
                .filter(place -> tiles[list[place]].width() == tiles[list[FIRST]].width()
                        && tiles[list[place]].height() == tiles[list[FIRST]].height())
                .toArray();
        return full[full.length / 2];
    }

    /** Of a result. */
    static int bytes(Tile tile) {
        return PLACE_BYTES + tile.pixels() * Mandelbrot.PIXEL_BYTES;
    }

    @Override
    public int resultBytes(Block of) {
        int bytes = 0;
        for (int place = (int) of.first(); place < of.first() + of.count(); place++) {
            bytes += bytes(tiles[list[place]]);
        }
        return bytes;
    }

    @Override
    public void accept(byte[] results, int offset, int length) {
        int at = offset;
        while (at < offset + length) {
            int number = list[(int) INT.get(results, at)];
            Tile tile = tiles[number];
            int row = tile.width() * Mandelbrot.PIXEL_BYTES;
            for (int y = 0; y < tile.height(); y++) {
                System.arraycopy(results, at + PLACE_BYTES + y * row, image, at(tile, y), row);
            }
            come[number]++;
            at += bytes(tile);
        }
    }

    /** Where a row of a tile begins in the image. */
    private int at(Tile tile, int row) {
        return ((tile.y() + row) * set.width() + tile.x()) * Mandelbrot.PIXEL_BYTES;
    }

    @Override
    public void complete() {
        meter.answered();
    }

    @Override
    public boolean open() {
        return meter.open();
    }

    /** The coordinator's: of each tile how often it came, and then of each its checksum. */
    @Override
    public long[] answer() {
        long[] answer = new long[2 * come.length];
        for (int number = 0; number < come.length; number++) {
            answer[number] = come[number];
            answer[come.length + number] = checksum(tiles[number]);
        }
        return answer;
    }

    private long checksum(Tile tile) {
        long checksum = 0;
        for (int y = 0; y < tile.height(); y++) {
            int begin = at(tile, y);
            for (int i = begin; i < begin + tile.width() * Mandelbrot.PIXEL_BYTES; i++) {
                checksum = Mix.mix(checksum ^ image[i]);
            }
        }
        return checksum;
    }

    @Override
    public int pieces() {
        return pieces;
    }

    /** A worker's tiles; the coordinator's image where all of it is looked at. */
    @Override
    public long[] worked() {
        if (task.role() == Role.WORKER) {
            return Arrays.stream(computed, 0, pieces).asLongStream().toArray();
        }
        return wholeImage ? TaskFarmImage.longs(image) : new long[0];
    }
}
