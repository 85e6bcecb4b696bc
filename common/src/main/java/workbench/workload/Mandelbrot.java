package workbench.workload;

/**
 * The Mandelbrot set in an image (Brooks and Matelski, 1978; Mandelbrot, 1980). A pixel is the number of steps z ← z² + c, from z = 0, until |z| exceeds 2; of
 * a point c that stays within it, the most that are done. So pixels inside the set take {@code most} steps and far outside only a few.
 *
 * @param most steps at a point, at most {@link #MOST}
 */
record Mandelbrot(int width, int height, int most) {
    /** Of a pixel, the higher one first. */
    static final int PIXEL_BYTES = 2;

    static final int MOST = 65_535;

    /** The image has these numbers at its middle, and of the rest at least so much. */
    private static final double CENTRE = -0.6;

    private static final double LEAST_WIDTH = 3.2;
    private static final double LEAST_HEIGHT = 2.4;
    private static final double ESCAPED = 4;

    /** Puts a tile's pixels, row by row, into an array. */
    void compute(Tile tile, byte[] pixels, int offset) {
        double step = Math.max(LEAST_WIDTH / width, LEAST_HEIGHT / height);
        int at = offset;
        for (int y = tile.y(); y < tile.y() + tile.height(); y++) {
            double imaginary = (y + 0.5 - height / 2.0) * step;
            for (int x = tile.x(); x < tile.x() + tile.width(); x++) {
                int steps = steps(CENTRE + (x + 0.5 - width / 2.0) * step, imaginary);
                pixels[at++] = (byte) (steps >>> Byte.SIZE);
                pixels[at++] = (byte) steps;
            }
        }
    }

    private int steps(double real, double imaginary) {
        double re = 0;
        double im = 0;
        double re2 = 0;
        double im2 = 0;
        int done = 0;
        while (done < most && re2 + im2 <= ESCAPED) {
            im = 2 * re * im + imaginary;
            re = re2 - im2 + real;
            re2 = re * re;
            im2 = im * im;
            done++;
        }
        return done;
    }

    /** What {@link #compute} has put there. */
    static int pixel(byte[] pixels, int index) {
        return Byte.toUnsignedInt(pixels[2 * index]) << Byte.SIZE | Byte.toUnsignedInt(pixels[2 * index + 1]);
    }
}
