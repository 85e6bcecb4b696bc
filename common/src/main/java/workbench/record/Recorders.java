package workbench.record;

import workbench.workload.Computation;
import workbench.workload.Fault;
import workbench.workload.OpenLoop;
import workbench.workload.Parameters;
import workbench.workload.Ports;
import workbench.workload.Reliability;
import workbench.workload.Traffic;
import workbench.workload.Workload;

/** Makes the recorder that a participant needs. */
public final class Recorders {
    private Recorders() {}

    public static Recorder of(
            Workload workload, Parameters parameters, Reliability reliability, int rank, IterationEnd end) {
        return switch (workload) {
            case Traffic traffic -> traffic(traffic, parameters, reliability, rank, end);
            case Computation computation -> new PartRecorder(computation, parameters, rank, end);
        };
    }

    private static Recorder traffic(
            Traffic workload, Parameters parameters, Reliability reliability, int rank, IterationEnd end) {
        Ports ports = workload.ports(parameters, rank);
        Messages messages = Messages.of(workload.inFlight(parameters), parameters, ports);
        Stopwatch sending = ports.sends() ? sending(ports, parameters, rank) : null;
        MessageSource source =
                ports.sends() ? source(messages, rank, end, sending, Fault.of(parameters), ports.receivers()) : null;
        MessageSink sink = ports.receives()
                ? new MessageSink(
                        messages,
                        rank,
                        end,
                        receiving(ports, sending, reliability),
                        ports,
                        workload.passedBefore(parameters, rank),
                        workload.selected(parameters, rank).orElse(null))
                : null;
        return new MessageRecorder(workload.task(parameters, rank, source, sink), source, sink, ports.keeps());
    }

    private static Stopwatch sending(Ports ports, Parameters parameters, int rank) {
        if (OpenLoop.isIn(parameters)) {
            return new PacedStopwatch(new Pace(parameters.rate(OpenLoop.RATE), ports.senders(), rank));
        }
        return switch (ports.timed()) {
            case ONE_WAY -> new Stopwatch.OneWay();
            case ROUND_TRIP -> new Stopwatch.RoundTrips();
            case CALL -> new Stopwatch.Calls();
            case ROW -> new Stopwatch.EachRow(ports.inRow());
            case NOTHING -> new Stopwatch();
        };
    }

    /** @param sending the same participant's, which a round trip begins with */
    private static Stopwatch receiving(Ports ports, Stopwatch sending, Reliability reliability) {
        return switch (ports.timed()) {
            case ONE_WAY -> new Stopwatch.OneWay();
            case ROUND_TRIP, CALL -> sending.ofReplies();
            // Where a message may be lost, nobody knows which one is the last of its row.
            case ROW -> new Stopwatch.EachRow(reliability == Reliability.RELIABLE ? ports.inRow() : 1);
            case NOTHING -> new Stopwatch();
        };
    }

    /** One faulty sender is enough to be found, and shows that the others are not blamed. */
    private static MessageSource source(
            Messages messages, int sender, IterationEnd end, Stopwatch stopwatch, Fault fault, int receivers) {
        return sender == 0 && fault != Fault.NONE
                ? new FaultyMessageSource(messages, sender, end, stopwatch, fault, receivers)
                : new MessageSource(messages, sender, end, stopwatch);
    }
}
