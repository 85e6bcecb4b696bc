package workbench.workload;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Writes an image with up to 256 colours as a PNG file (ISO/IEC 15948), without the toolkit for windows that javax.imageio would start. */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int BITS = 8;
    private static final int INDEXED = 3;
    private static final int DEFLATED = 0;
    private static final int FILTERED = 0;
    private static final int NOT_INTERLACED = 0;
    private static final int NO_FILTER = 0;

    private Png() {}

    /**
     * @param pixels indices of colours, row by row
     * @param colours each 0xRRGGBB
     */
    static byte[] of(int width, int height, byte[] pixels, int[] colours) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(file)) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header(width, height));
            chunk(out, "PLTE", palette(colours));
            chunk(out, "IDAT", rows(width, height, pixels));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return file.toByteArray();
    }

    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[] {BITS, INDEXED, DEFLATED, FILTERED, NOT_INTERLACED});
        return bytes.toByteArray();
    }

    private static byte[] palette(int[] colours) {
        byte[] bytes = new byte[3 * colours.length];
        for (int i = 0; i < colours.length; i++) {
            bytes[3 * i] = (byte) (colours[i] >>> 16);
            bytes[3 * i + 1] = (byte) (colours[i] >>> 8);
            bytes[3 * i + 2] = (byte) colours[i];
        }
        return bytes;
    }

    private static byte[] rows(int width, int height, byte[] pixels) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            for (int y = 0; y < height; y++) {
                out.write(NO_FILTER);
                out.write(pixels, y * width, width);
            }
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, byte[] data) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(type);
        check.update(data);
        out.writeInt(data.length);
        out.write(type);
        out.write(data);
        out.writeInt((int) check.getValue());
    }
}
