package workbench.jms;

/** What messages count in Artemis's windows, which are measured in bytes. */
final class MessageCost {
    /** What a producer may send ahead in Artemis unless it is set, in bytes. */
    static final int LIBRARY_PRODUCER_WINDOW = 64 << 10;

    /** What a consumer prefetches in Artemis unless it is set, in bytes. */
    static final int LIBRARY_CONSUMER_WINDOW = 1 << 20;

    /** What stands for the body of a large message where it is received, in bytes: its size, as a property. */
    static final int LARGE_BODY = 32;

    /** A property of its header that says where its credit goes, in bytes. */
    static final int REPLY_TO = 63;

    /** Of a message beside its body: headers, destination, properties that the client adds. */
    private static final int OVERHEAD_BYTES = 197;

    private MessageCost() {}

    static long bytes(long bodyBytes) {
        return bodyBytes + OVERHEAD_BYTES;
    }

    /** Of several messages, as far as an option holds it. */
    static int bytes(long messages, long bodyBytes) {
        return Math.toIntExact(Math.min(Integer.MAX_VALUE, messages * bytes(bodyBytes)));
    }

    /** A size that is reached by as many messages, also where each is a little smaller or larger than estimated. */
    static int reachedBy(long messages, long bodyBytes) {
        return bytes(messages, bodyBytes) - (int) Math.min(Integer.MAX_VALUE, bytes(bodyBytes)) / 2;
    }

    /** As many as fit, but one at least: a window lets the first one through, whatever its size. */
    static long messages(long windowBytes, long bodyBytes) {
        return Math.max(1, windowBytes / bytes(bodyBytes));
    }
}
