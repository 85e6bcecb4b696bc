package workbench.example;

import workbench.workload.Role;
import workbench.workload.Sink;
import workbench.workload.Source;
import workbench.workload.Task;

/** The producer's (rank 0) or a consumer's part. */
record OneToAllTask(int rank, int receivers, int messageSizeBytes, Source source, Sink sink) implements Task {
    @Override
    public Role role() {
        return rank == 0 ? Role.PRODUCER : Role.CONSUMER;
    }
}
