package workbench.workload;

/**
 * What verification concludes from receipts and answer. The unit is the message; for the parallel sum the element.
 *
 * @param reordered messages that came after a later one, per producer and consumer
 * @param correct nothing doubled or corrupt, nothing lost or reordered but where the transport may do so ({@link Reliability}), and the answer
 *     (if there is one) right
 */
public record Verdict(
        long sent, long received, long lost, long duplicate, long reordered, long corrupt, boolean correct) {

    /** Nothing sent and nothing wrong: neutral for {@link #plus}. */
    public static final Verdict NONE = new Verdict(0, 0, 0, 0, 0, 0, true);

    public Verdict plus(Verdict other) {
        return new Verdict(
                sent + other.sent,
                received + other.received,
                lost + other.lost,
                duplicate + other.duplicate,
                reordered + other.reordered,
                corrupt + other.corrupt,
                correct && other.correct);
    }

    /** Whether messages are missing or were overtaken where the transport may do so. */
    public boolean isIncomplete() {
        return correct && (lost > 0 || reordered > 0);
    }

    /** What is not as it was sent, for people: {@code 2 lost, 1 corrupt}; empty if all is. */
    public String complaint() {
        StringBuilder text = new StringBuilder();
        append(text, lost, "lost");
        append(text, duplicate, "duplicate");
        append(text, reordered, "reordered");
        append(text, corrupt, "corrupt");
        if (text.isEmpty() && !correct) {
            text.append("wrong answer");
        }
        return text.toString();
    }

    private static void append(StringBuilder text, long count, String what) {
        if (count > 0) {
            text.append(text.isEmpty() ? "" : ", ").append(count).append(' ').append(what);
        }
    }
}
