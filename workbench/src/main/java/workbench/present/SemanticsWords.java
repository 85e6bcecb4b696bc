package workbench.present;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import workbench.analysis.TrialSummary;
import workbench.semantics.Acknowledgement;
import workbench.semantics.Border;
import workbench.semantics.Copies;
import workbench.semantics.Durability;
import workbench.semantics.Next;
import workbench.semantics.Policy;
import workbench.semantics.Semantics;
import workbench.semantics.Send;
import workbench.semantics.Waiting;

/** What a trial's figures mean, in short phrases. */
public final class SemanticsWords {
    /** The names of the phrases, in the order in which they are told. */
    public static final String CAPACITY = "capacity";

    public static final String WAITING = "waiting";
    public static final String DURABILITY = "durability";
    public static final String ACKNOWLEDGEMENT = "acknowledgement";
    public static final String SEND = "send";
    public static final String COPIES = "copies";
    public static final String BORDER = "border";
    public static final String NEXT = "next";
    public static final String KERNEL = "kernel";

    private static final String NONE = "none";

    private SemanticsWords() {}

    /** By name; of an older file those that it has. */
    public static Map<String, String> of(TrialSummary trial) {
        return trial.meaning().map(SemanticsWords::of).orElse(trial.semantics());
    }

    static Map<String, String> of(Semantics meaning) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(CAPACITY, CapacityWords.of(meaning));
        words.put(WAITING, waiting(meaning.waiting()));
        words.put(DURABILITY, durability(meaning.durability()));
        words.put(ACKNOWLEDGEMENT, acknowledgement(meaning));
        words.put(SEND, send(meaning));
        words.put(COPIES, copies(meaning.copies()));
        words.put(
                BORDER, border(meaning.border()) + contention(meaning.waiting().lock()));
        words.put(NEXT, next(meaning.next()));
        if (meaning.kernel() != Policy.ONLY) {
            words.put(KERNEL, kernel(meaning.kernel()));
        }
        return words;
    }

    /** The policy of a kernel, where a workload has several. */
    public static String kernel(Policy policy) {
        return switch (policy) {
            case ONLY -> "the only one";
            case DIRECT -> "direct (one consumer, no requests)";
            case COLLECTIVE -> "a collective call of all";
            case ON_DEMAND -> "on demand";
            case IN_TURN -> "in turn";
            case SELECTED -> "selected by kind";
            case TASK_QUEUE -> "a queue of tasks";
            case SHARES -> "a share for each worker";
        };
    }

    private static String waiting(Waiting waiting) {
        String how = switch (waiting.how()) {
            case BLOCKS -> "blocks";
            case BLOCKS_BRIEFLY -> "blocks, a few milliseconds at a time";
            case BLOCKS_AND_SPINS_FOR_BUFFER -> "blocks; for the buffer of a send it spins";
            case SPINS -> "spins";
            case SPINS_THEN_SLEEPS -> "spins briefly, then sleeps";
        };
        return waiting.lock() == Waiting.Lock.NONE ? how : "blocks for the lock; for a message or room " + how;
    }

    private static String contention(Waiting.Lock lock) {
        return switch (lock) {
            case NONE -> "";
            case OF_ALL_PAIRS -> "; all pairs wait for the same lock";
            case OF_EACH_PAIR -> "; each pair has a lock of its own";
        };
    }

    private static String durability(Durability durability) {
        String journal = "journal on disk (" + lowerCase(durability.journal()) + "), synced ";
        return switch (durability.kept()) {
            case NOTHING -> NONE;
            case OUTLIVES_PROCESSES -> "outlives its processes, until the run removes it";
            case SYNCED_BEFORE_SEND_RETURNS -> journal + "before a send returns";
            case SYNCED_LATER -> journal + "at some time after a send has returned";
        };
    }

    private static String acknowledgement(Semantics meaning) {
        Acknowledgement acknowledgement = meaning.acknowledgement();
        String item = CapacityWords.item(acknowledgement.item());
        String each = ", each " + (acknowledgement.each() == 1 ? item : Prose.counted(acknowledgement.each(), item));
        String unawaited = each + ", without waiting for the broker";
        return switch (acknowledgement.by()) {
            case NOBODY -> CapacityWords.isLossy(meaning) ? "none: a sender is not told what was lost" : NONE;
            case REPLY -> "the reply to each call";
            case ANSWER -> "the consumer's answer to each message";
            case GRANT -> "the receiver's grant" + each;
            case BARRIER -> "a barrier" + each;
            case REQUEST -> "the consumer's next request" + each;
            case RETURNED_MESSAGE -> "the message that comes back";
            case PARTIAL_SUM -> "the worker's partial sum";
            case SUM_SO_FAR -> "the worker's sum so far, for each block";
            case WINDOW -> "the receiver's, for each window";
            case AUTO -> "auto" + unawaited;
            case DUPS_OK -> "dups-ok" + unawaited;
            case CLIENT -> "client" + unawaited;
            case TRANSACTED -> "transacted" + each + ", waits for the broker's commit";
        };
    }

    /** Quoted in a sentence, so 60 characters at most. */
    static String send(Semantics meaning) {
        Send send = meaning.send();
        return mode(send.mode())
                + switch (send.returns()) {
                    case AT_ONCE -> "returns at once, up to " + send.window() + " under way";
                    case COPIED ->
                        CapacityWords.isLossy(meaning)
                                ? "returns when the kernel has it, which may lose it"
                                : copied(send);
                    case TAKEN -> "returns when the receiver has taken it";
                    case MATCHED -> "returns when the receive is matched";
                    case DONE -> "begins all sends, returns when they are done";
                    case PART_DONE -> "returns when this rank's part is done";
                    case REPLIED -> "returns when the called participant has replied";
                    case CONFIRMED -> "returns when the broker has confirmed";
                    case CONFIRMED_LATER -> "returns before the broker has it, confirmed later";
                    case NEVER_CONFIRMED -> "returns before the broker has it, never confirmed";
                };
    }

    private static String mode(Send.Mode mode) {
        return switch (mode) {
            case PLAIN -> "";
            case BROADCAST -> "Bcast: ";
            case SCATTERV -> "Scatterv: ";
            case REDUCE -> "Reduce: ";
            case COLLECTIVE -> "collective: ";
            default -> lowerCase(mode) + ": ";
        };
    }

    private static String copied(Send send) {
        return switch (send.place()) {
                    case QUEUE -> "returns when queued";
                    case FILE -> "returns when written to the file";
                    case SOCKET -> "returns when written to the socket";
                    case STREAM -> "returns when written to the stream";
                    case CONNECTION -> "returns when handed to the connection";
                    case PIPE -> "returns when copied into the pipe";
                    case RING -> "returns when copied into the ring";
                    case SLOTS -> "returns when copied into the buffer";
                    case KERNEL_QUEUE -> "returns when copied into the kernel";
                    case SOCKET_BUFFERS -> "returns when copied into the socket buffer";
                    case NONE, BROKER, RECEIVER -> "returns when copied";
                }
                + (send.window() == 1 ? "; waits for the one before" : "");
    }

    private static String copies(Copies copies) {
        String form = switch (copies.form()) {
            case BUFFERS -> "a buffer at each end";
            case SHARED_MEMORY -> "into the shared memory and out of it";
            case MESSAGE -> "into the message and out of it";
            case BROKER_MESSAGES ->
                "into the message, a packet, the broker's message, a packet, the receiver's message and out of it";
            case PACKED -> copies.inJvms() == 2 ? "packed, unpacked" : "packed, to the receiver's buffer, unpacked";
            case SERIALIZED -> "serialized, deserialized";
            case MARSHALLED -> "into a buffer of the object request broker, out of it";
            case FRAMES -> "into a frame, out of the frames";
            case RECORD -> "into a record, out of it";
            case BASE64 -> "encoded in base64 and put into XML, parsed and decoded";
            case MIME_PART -> "into a MIME part beside the XML, out of it";
        };
        return copies.inJvms() + " in the JVMs (" + form + "), "
                + (copies.inKernel() == 0 ? NONE : copies.inKernel()) + " by the kernel"
                + switch (copies.detour()) {
                    case NONE -> "";
                    case FILE_OF_BROKER -> "; as a large message by way of a file at the broker";
                    case UNEXPECTED -> "; once more where no receive was posted";
                };
    }

    private static String border(Border border) {
        return switch (border.crossing()) {
                    case SAME_JVM -> "same JVM";
                    case TO_RECEIVER -> "one: to the receiver's process";
                    case TO_BROKER_AND_BACK -> "to the broker's JVM and back";
                    case TO_BROKER_AND_RECEIVER -> "two: to the broker's JVM, to the receiver's";
                }
                + switch (border.eventLoop()) {
                    case NOT_CHOSEN -> "";
                    default -> ", with " + lowerCase(border.eventLoop()) + " at both ends";
                };
    }

    private static String next(Next next) {
        return switch (next) {
            case PARTNER -> "its partner";
            case ONLY_CONSUMER -> "the only consumer";
            case ONLY_WORKER -> "the only worker";
            case ONLY_SERVER -> "the only server";
            case SERVER_OF_CLIENT -> "the server that the client has been given, in turn";
            case SERVER_WITH_ROOM -> "the next server with room in its window";
            case EACH_CONSUMER_IN_TURN -> "each consumer in turn";
            case CONSUMER_THAT_SELECTS -> "the consumer that selects its kind";
            case NEXT_STAGE -> "the next stage, behind the last one the consumer";
            case CONSUMER_WITH_ROOM -> "the next consumer with room in its window";
            case WORKER_WITH_ROOM -> "the next worker with room in its window";
            case CONSUMER_WHO_ASKED -> "in turn, of the consumers that have asked";
            case EVERY_SUBSCRIBER -> "every subscriber gets each message";
            case EACH_WORKER -> "each worker has its share";
            case BY_OPERATION -> "as the operation says, in which all take part";
        };
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
