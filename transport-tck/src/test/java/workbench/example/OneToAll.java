package workbench.example;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import workbench.metric.Metric;
import workbench.metric.MetricCatalogue;
import workbench.metric.Operation;
import workbench.workload.CommonParameters;
import workbench.workload.Edge;
import workbench.workload.Fault;
import workbench.workload.Header;
import workbench.workload.InFlight;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.Ports;
import workbench.workload.Role;
import workbench.workload.Sink;
import workbench.workload.Source;
import workbench.workload.Task;
import workbench.workload.Traffic;

/** The example of a traffic: each message of one producer goes to every consumer. */
public final class OneToAll implements Traffic {
    private static final String MESSAGES = "messages";
    private static final String RECEIVERS = "receivers";
    private static final long MOST_BYTES = 1L << 20;

    @Override
    public String name() {
        return "one-to-all";
    }

    @Override
    public String description() {
        return "a producer sends each message to all consumers";
    }

    @Override
    public Operation operation() {
        return Operation.MESSAGE;
    }

    @Override
    public Metric rate() {
        return MetricCatalogue.MESSAGES_PER_SECOND;
    }

    @Override
    public Metric headline() {
        return rate();
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.size(
                        CommonParameters.MESSAGE_SIZE, "1KiB", Header.SIZE_BYTES, MOST_BYTES, "bytes of a message"),
                CommonParameters.count(MESSAGES, "messages of the producer"),
                CommonParameters.duration("the producer"),
                Parameter.count(RECEIVERS, 2, 1, 64, "participants that receive"),
                CommonParameters.seed(),
                CommonParameters.timeLimit(),
                Fault.parameter("none", "loss", "duplicate", "corruption"));
    }

    @Override
    public Optional<String> countParameter() {
        return Optional.of(MESSAGES);
    }

    @Override
    public void check(Parameters parameters) {
        CommonParameters.checkCountOrDuration(parameters, MESSAGES, "the producer");
    }

    @Override
    public long memoryBytes(Parameters parameters, int together) {
        return together * parameters.number(CommonParameters.MESSAGE_SIZE);
    }

    @Override
    public String memoryAdvice(Parameters parameters) {
        return "messageSize";
    }

    @Override
    public InFlight inFlight(Parameters parameters) {
        return new InFlight(parameters.number(CommonParameters.MESSAGE_SIZE), 1, 1, parameters.count(RECEIVERS), false);
    }

    @Override
    public List<Role> roles(Parameters parameters) {
        List<Role> roles = new ArrayList<>(List.of(Role.PRODUCER));
        roles.addAll(Collections.nCopies(parameters.count(RECEIVERS), Role.CONSUMER));
        return List.copyOf(roles);
    }

    @Override
    public List<Edge> calls(Parameters parameters) {
        return Edge.fromEach(Role.PRODUCER, roles(parameters));
    }

    @Override
    public int deliveries(Parameters parameters) {
        return parameters.count(RECEIVERS);
    }

    @Override
    public Ports ports(Parameters parameters, int rank) {
        return Ports.oneWay(rank, 1, 1);
    }

    @Override
    public Task task(Parameters parameters, int rank, Source source, Sink sink) {
        return new OneToAllTask(
                rank, parameters.count(RECEIVERS), parameters.count(CommonParameters.MESSAGE_SIZE), source, sink);
    }
}
