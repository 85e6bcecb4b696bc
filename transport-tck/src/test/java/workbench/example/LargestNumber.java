package workbench.example;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import workbench.metric.Metric;
import workbench.metric.MetricCatalogue;
import workbench.metric.Operation;
import workbench.workload.AnswerAudit;
import workbench.workload.Assessment;
import workbench.workload.CommonParameters;
import workbench.workload.Computation;
import workbench.workload.Edge;
import workbench.workload.InFlight;
import workbench.workload.Meter;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.Part;
import workbench.workload.Reliability;
import workbench.workload.Role;

/** The example of a computation: each rank has a number, and in the end all ranks know the largest. */
public final class LargestNumber implements Computation {
    private static final String RANKS = "ranks";

    @Override
    public String name() {
        return "largest-number";
    }

    @Override
    public String description() {
        return "each rank has a number, and all learn the largest";
    }

    @Override
    public Operation operation() {
        return Operation.ELEMENT;
    }

    @Override
    public Metric rate() {
        return MetricCatalogue.ELEMENTS_PER_SECOND;
    }

    @Override
    public Metric headline() {
        return rate();
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.count(RANKS, 3, 2, 64, "participants"),
                CommonParameters.seed(),
                CommonParameters.timeLimit());
    }

    @Override
    public Optional<String> countParameter() {
        return Optional.empty();
    }

    @Override
    public void check(Parameters parameters) {}

    @Override
    public long memoryBytes(Parameters parameters, int together) {
        return 0;
    }

    @Override
    public String memoryAdvice(Parameters parameters) {
        return "ranks";
    }

    @Override
    public InFlight inFlight(Parameters parameters) {
        return new InFlight(Long.BYTES, 1, 1, 1, true);
    }

    @Override
    public List<Role> roles(Parameters parameters) {
        return Collections.nCopies(parameters.count(RANKS), Role.PEER);
    }

    @Override
    public List<Edge> calls(Parameters parameters) {
        return Edge.ring(parameters.count(RANKS));
    }

    @Override
    public Part part(Parameters parameters, int rank, Meter meter) {
        return new LargestNumberPart(rank, parameters.count(RANKS), number(parameters, rank), meter);
    }

    @Override
    public Assessment assess(Parameters parameters, Reliability reliability, List<Observed> iterations) {
        long largest = LongStream.range(0, parameters.count(RANKS))
                .map(rank -> number(parameters, rank))
                .max()
                .orElseThrow();
        return new AnswerAudit(parameters.count(RANKS), rate(), new long[] {largest}).assess(iterations);
    }

    private static long number(Parameters parameters, long rank) {
        return Long.rotateLeft((parameters.number("seed") + rank + 1) * 0x9E3779B97F4A7C15L, 17);
    }
}
