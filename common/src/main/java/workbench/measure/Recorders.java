package workbench.measure;

import workbench.workload.Fault;
import workbench.workload.ParallelSum;
import workbench.workload.Parameters;
import workbench.workload.ProducerConsumer;
import workbench.workload.Role;

/** Makes the recorder that a participant needs. */
public final class Recorders {
    private Recorders() {}

    public static Recorder of(String workload, Parameters parameters, int rank, IterationEnd end) {
        return switch (workload) {
            case ProducerConsumer.NAME -> messages(parameters, rank, end);
            case ParallelSum.NAME -> new SumRecorder(parameters, rank, end);
            default -> throw new IllegalArgumentException("no recorder for workload '" + workload + "'");
        };
    }

    private static Recorder messages(Parameters parameters, int rank, IterationEnd end) {
        Role role = new ProducerConsumer().roles(parameters).get(rank);
        if (role == Role.CONSUMER) {
            return new MessageSink(parameters, rank, end);
        }
        // One faulty producer is enough to be found, and shows that the others are not blamed.
        boolean faulty = rank == 0 && Fault.of(parameters) != Fault.NONE;
        return faulty ? new FaultyMessageSource(parameters, rank, end) : new MessageSource(parameters, rank, end);
    }
}
