package workbench.workload;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The image that the coordinator had in the end, with the tiles that each worker says it has computed. */
record TaskFarmPicture(Mandelbrot set, Tiles tiles) {
    /** An image of more pixels across or down is shown with every second one only, or fewer. */
    private static final int MOST_PIXELS = 960;

    private static final int COLOURS = 256;
    private static final int IN_SET = 0;
    private static final int IN_SET_COLOUR = 0x101418;

    /** From a few steps to many: grey, for colours tell who computed what. */
    private static final int[] LEAST = {0xf6, 0xf6, 0xf6};

    private static final int[] MOST = {0x40, 0x40, 0x40};

    /** Of the last iteration in which the whole image was looked at. */
    Optional<Picture> of(List<Workload.Observed> iterations) {
        return iterations.reversed().stream()
                .filter(observed -> observed.is(Phase.VERIFICATION))
                .findFirst()
                .flatMap(observed -> observed.receipts(Receipt.Computed.class).stream()
                        .filter(receipt -> receipt.rank() == TaskFarmImage.COORDINATOR)
                        .map(receipt -> TaskFarmImage.of(receipt, tiles))
                        .filter(TaskFarmImage::isWhole)
                        .findFirst()
                        .map(image -> picture(image, observed.receipts(Receipt.Computed.class))));
    }

    private Picture picture(TaskFarmImage image, List<Receipt.Computed> receipts) {
        int step = Math.ceilDiv(Math.max(set.width(), set.height()), MOST_PIXELS);
        int width = Math.ceilDiv(set.width(), step);
        int height = Math.ceilDiv(set.height(), step);
        byte[] shown = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int pixel = Mandelbrot.pixel(image.pixels(), y * step * set.width() + x * step);
                shown[y * width + x] = (byte) colour(pixel);
            }
        }
        return new Picture(width, height, Png.of(width, height, shown, colours()), text(step), shares(receipts, step));
    }

    /** By the logarithm, for most differences are between a few steps. */
    private int colour(int steps) {
        if (steps >= set.most()) {
            return IN_SET;
        }
        double share = Math.log(Math.max(1, steps)) / Math.log(set.most());
        return 1 + (int) Math.min(COLOURS - 2, share * (COLOURS - 1));
    }

    private static int[] colours() {
        int[] colours = new int[COLOURS];
        colours[IN_SET] = IN_SET_COLOUR;
        for (int i = 1; i < COLOURS; i++) {
            double share = (i - 1) / (COLOURS - 2.0);
            for (int part = 0; part < LEAST.length; part++) {
                int value = (int) Math.round(LEAST[part] + share * (MOST[part] - LEAST[part]));
                colours[i] = colours[i] << Byte.SIZE | value;
            }
        }
        return colours;
    }

    private String text(int step) {
        String shown = step == 1 ? "" : ", of which one in " + step + " across and down is shown";
        return "The Mandelbrot set in " + set.width() + " by " + set.height() + " pixels" + shown
                + ": black where a point stays in it for " + set.most()
                + " steps, around it the darker the longer a point takes to leave";
    }

    private List<Picture.Share> shares(List<Receipt.Computed> receipts, double step) {
        return receipts.stream()
                .filter(receipt -> receipt.rank() != TaskFarmImage.COORDINATOR)
                .sorted(Comparator.comparingInt(Receipt.Computed::rank))
                .map(worker -> new Picture.Share(
                        worker.rank(),
                        worker.computeNanos(),
                        Arrays.stream(worker.worked())
                                .mapToObj(number -> area(tiles.tile((int) number), step))
                                .toList()))
                .toList();
    }

    private static Picture.Area area(Tile tile, double step) {
        return new Picture.Area(tile.x() / step, tile.y() / step, tile.width() / step, tile.height() / step);
    }
}
