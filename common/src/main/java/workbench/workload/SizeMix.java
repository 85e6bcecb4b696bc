package workbench.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * Several sizes of messages, each as frequent as its weight: {@code mix:64B*80,4KiB*15,64KiB*5}. Which size a message has follows from the seed, its
 * sender and its sequence, so both ends know it and no table is needed.
 */
public final class SizeMix {
    static final String PREFIX = "mix:";
    private static final char TIMES = '*';
    private static final int MOST_SIZES = 16;
    private static final long MOST_WEIGHT = 1_000_000;

    private record Share(int bytes, long weight) {}

    private final List<Share> shares;
    private final int[] bytes;
    /** Of each size its weight and those of the sizes before. */
    private final long[] upTo;

    private SizeMix(List<Share> shares) {
        this.shares = shares;
        bytes = shares.stream().mapToInt(Share::bytes).toArray();
        upTo = new long[bytes.length];
        long sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += shares.get(i).weight;
            upTo[i] = sum;
        }
    }

    /** Whether a size that somebody has written, or its canonical text, is several. */
    public static boolean isMix(String text) {
        return text.startsWith(PREFIX);
    }

    /** Whether what follows a comma goes on with a mix. */
    public static boolean goesOn(String text) {
        return text.indexOf(TIMES) >= 0 && !isMix(text);
    }

    /** Of a canonical text. */
    static SizeMix of(String canonical) {
        return of(canonical, 0, Integer.MAX_VALUE);
    }

    /** @throws IllegalArgumentException where it is none, or a size or a weight is not allowed */
    static SizeMix of(String text, long leastBytes, long mostBytes) {
        List<Share> shares = new ArrayList<>();
        for (String part : text.substring(PREFIX.length()).split(",", -1)) {
            int times = part.indexOf(TIMES);
            require(times > 0);
            long size = within(Units.bytes(part.substring(0, times).strip()), leastBytes, mostBytes);
            long weight = within(Units.count(part.substring(times + 1).strip()), 1, MOST_WEIGHT);
            shares.add(new Share(Math.toIntExact(size), weight));
        }
        require(shares.size() <= MOST_SIZES);
        return new SizeMix(List.copyOf(shares));
    }

    private static long within(OptionalLong number, long least, long most) {
        require(number.isPresent() && number.getAsLong() >= least && number.getAsLong() <= most);
        return number.getAsLong();
    }

    private static void require(boolean right) {
        if (!right) {
            throw new IllegalArgumentException("no mix of sizes");
        }
    }

    /** For the end of a sentence. */
    static String allowed(String sizes) {
        return "a mix of up to " + MOST_SIZES + " sizes of " + sizes + ", each with a weight of 1 to " + MOST_WEIGHT
                + ", written like mix:64B*80,4KiB*15,64KiB*5";
    }

    String canonical() {
        return shares.stream()
                .map(share -> Units.formatBytes(share.bytes) + TIMES + share.weight)
                .collect(Collectors.joining(",", PREFIX, ""));
    }

    int largest() {
        return shares.stream().mapToInt(Share::bytes).max().orElseThrow();
    }

    int smallest() {
        return shares.stream().mapToInt(Share::bytes).min().orElseThrow();
    }

    /** Rounded. */
    long mean() {
        double sum = shares.stream()
                .mapToDouble(share -> (double) share.bytes * share.weight)
                .sum();
        return Math.round(sum / upTo[upTo.length - 1]);
    }

    /** The size of a message. */
    public int bytes(long seed, int sender, long sequence) {
        long random = Mix.mix(~seed ^ Payload.headerChecksum(sender, 0, sequence));
        long point = Math.unsignedMultiplyHigh(random, upTo[upTo.length - 1]);
        int size = 0;
        while (upTo[size] <= point) {
            size++;
        }
        return bytes[size];
    }
}
