package workbench.run;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import workbench.control.Frame;
import workbench.launch.ChildSpec;
import workbench.launch.Event;

/** How far an iteration is, from what the children tell. */
final class IterationProgress {
    private final int iteration;
    private final List<ChildSpec> specs;
    private final long leaders;
    private final int deliveries;
    private final Frame.Tally[] tallies;
    private final Frame.Done[] done;
    private long changedNanos = System.nanoTime();

    /** @param deliveries of each message */
    IterationProgress(int iteration, List<ChildSpec> specs, long leaders, int deliveries) {
        this.iteration = iteration;
        this.specs = specs;
        this.leaders = leaders;
        this.deliveries = deliveries;
        this.tallies = new Frame.Tally[specs.size()];
        this.done = new Frame.Done[specs.size()];
    }

    void note(Event.Said event) {
        if (event != null && event.frame() instanceof Frame.Tally tally && tally.iteration() == iteration) {
            tallies[event.child()] = tally;
            changedNanos = System.nanoTime();
        } else if (event != null && event.frame() instanceof Frame.Done ended) {
            done[event.child()] = ended;
        }
    }

    Frame.Done done(int child) {
        return done[child];
    }

    boolean allDone() {
        return areDone(spec -> true);
    }

    /** A JVM that only holds the host has no part of its own that could be done. */
    boolean participantsDone() {
        return areDone(spec -> !spec.isHostOnly());
    }

    private boolean areDone(Predicate<ChildSpec> who) {
        return IntStream.range(0, done.length).allMatch(child -> done[child] != null || !who.test(specs.get(child)));
    }

    boolean leadersFinished() {
        return sum(Frame.Tally::finished) >= leaders;
    }

    boolean everythingArrived() {
        return leadersFinished() && received() >= deliveries * sent();
    }

    long quietNanos() {
        return System.nanoTime() - changedNanos;
    }

    private long sent() {
        return sum(Frame.Tally::sent);
    }

    private long received() {
        return sum(Frame.Tally::received);
    }

    private long sum(ToLongFunction<Frame.Tally> part) {
        return Arrays.stream(tallies).filter(Objects::nonNull).mapToLong(part).sum();
    }

    /** For the end of a sentence: once all were asked how far they are, those who did not answer. */
    String thoseWhoAreSilent() {
        return named("; nothing was heard of ", child -> tallies[child] == null && done[child] == null);
    }

    /** The same of those who have not said that they have ended. */
    String thoseWhoHaveNotEnded() {
        return named("; still at work: ", child -> done[child] == null);
    }

    private String named(String before, IntPredicate which) {
        String names = IntStream.range(0, specs.size())
                .filter(child -> !specs.get(child).isHostOnly())
                .filter(which)
                .mapToObj(child -> specs.get(child).label())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : before + names;
    }

    @Override
    public String toString() {
        return sent() + " messages sent and " + received() + " received";
    }
}
