package workbench.workload;

import java.util.List;

/**
 * What a computation has come to, to be looked at.
 *
 * @param width of the image, in pixels
 * @param png the image, as a file has it
 * @param text what is to be seen in it, for those who do not see it: a sentence without its full stop
 * @param shares who has computed which part of it; may be empty
 */
public record Picture(int width, int height, byte[] png, String text, List<Share> shares) {
    /**
     * What one participant has computed.
     *
     * @param computeNanos time in the arithmetic
     */
    public record Share(int rank, long computeNanos, List<Area> areas) {}

    /** A rectangle; its edges may lie between two pixels. */
    public record Area(double x, double y, double width, double height) {}
}
