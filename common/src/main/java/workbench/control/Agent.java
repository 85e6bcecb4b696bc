package workbench.control;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import workbench.cost.CostMeter;
import workbench.record.IterationEnd;
import workbench.record.Recorder;
import workbench.record.Recorders;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;
import workbench.transport.Transport;
import workbench.transport.Transports;
import workbench.workload.Parameters;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/** A child JVM's side of the link: does what the controller says, with the host or the participants that it was assigned. */
final class Agent {
    private final ControlConnection link;
    private final ParticipantDecorator decorator;
    private final CostMeter meter = new CostMeter();
    private final IterationEnd end = new IterationEnd();
    private final List<Participant> participants = new ArrayList<>();
    private Frame.Assignment assignment;
    private Transport transport;
    private Workload workload;
    private Parameters parameters;
    private Deployment deployment;
    private Host host;
    private ParticipantGroup group;
    private ProgressSender progressSender;
    private int iteration;

    Agent(ControlConnection link, ParticipantDecorator decorator) {
        this.link = link;
        this.decorator = decorator;
    }

    /** Returns once the controller has told it to leave and everything is closed. */
    void serve() throws IOException, InterruptedException {
        try {
            while (obey(link.receive())) {}
        } catch (EOFException controllerHasGone) {
            throw controllerHasGone;
        } catch (Throwable failure) {
            // Not only exceptions: a class that is missing or memory that is used up must be told, too.
            link.send(new Frame.Failed(who(), Failures.describe(failure)));
            // It is the controller's part to end this JVM.
            while (true) {
                link.receive();
            }
        } finally {
            meter.close();
        }
    }

    private String who() {
        boolean holdsHost = assignment != null && assignment.host();
        return holdsHost ? Frame.Failed.HOST : "participant";
    }

    private boolean obey(Frame frame) throws Exception {
        switch (frame) {
            case Frame.Assignment f -> accept(f);
            case Frame.Join f -> join(f.address());
            case Frame.Prepare f -> prepare(f);
            case Frame.Go f -> go(f);
            case Frame.Count f -> count();
            case Frame.End f -> end();
            case Frame.Leave f -> leave();
            default -> throw new IOException("the controller said " + frame + " to a child");
        }
        return !(frame instanceof Frame.Leave);
    }

    private void accept(Frame.Assignment given) throws Exception {
        assignment = given;
        transport = Transports.byId(given.transport());
        workload = Workloads.byName(given.workload()).orElseThrow();
        parameters = new Parameters(given.parameters());
        deployment = Deployment.valueOf(given.deployment());
        if (given.host()) {
            host = transport.startHost(new HostContext(
                    workload, parameters, deployment, given.size(), given.run(), Path.of(given.directory())));
            link.send(new Frame.HostStarted(host.address(), host.facts()));
            host.onFailure(this::tellOfHost);
        }
    }

    private void tellOfHost(Throwable failure) {
        try {
            link.send(new Frame.Failed(Frame.Failed.HOST, Failures.describe(failure)));
        } catch (IOException controllerHasGone) {
            // The thread that receives from the controller ends this JVM.
        }
    }

    private void join(Map<String, String> address) throws IOException {
        group = new ParticipantGroup(link, meter, assignment.ranks().size());
        for (int rank : assignment.ranks()) {
            JoinContext context = new JoinContext(
                    rank, assignment.size(), workload, parameters, deployment, address, Optional.ofNullable(host));
            Recorder recorder =
                    decorator.recorder(Recorders.of(workload, parameters, transport.reliability(), rank, end));
            participants.add(new Participant(
                    transport, context, assignment.kernel(), decorator, recorder, group, new ArrayBlockingQueue<>(2)));
        }
        participants.forEach(p -> transport.newThread(p.context().rank(), p).start());
        if (participants.isEmpty()) {
            link.send(new KernelClasses().joined());
        }
    }

    private void prepare(Frame.Prepare frame) throws IOException {
        end.begin();
        iteration = frame.iteration().number();
        participants.forEach(p -> p.order(frame));
        if (participants.isEmpty()) {
            link.send(new Frame.Prepared(meter.begin()));
        }
    }

    private void go(Frame.Go frame) {
        if (!participants.isEmpty()) {
            progressSender = new ProgressSender(
                    link,
                    iteration,
                    participants.stream().map(Participant::recorder).toList());
            // Before anybody begins: who finishes at once must find it.
            end.watchedBy(progressSender);
            progressSender.start();
        }
        participants.forEach(p -> p.order(frame));
    }

    private void count() {
        if (progressSender != null) {
            progressSender.count();
        }
    }

    private void end() throws IOException {
        end.end();
        if (progressSender != null) {
            progressSender.interrupt();
        }
        if (participants.isEmpty()) {
            link.send(new Frame.Done(List.of(), meter.end()));
        }
    }

    private void leave() throws Exception {
        participants.forEach(p -> p.order(new Frame.Leave()));
        group.awaitAllLeft();
        List<String> warnings = host == null ? List.of() : host.warnings();
        closeHost();
        link.send(new Frame.Left(warnings));
    }

    /** Also when the controller has gone. */
    void closeHost() throws Exception {
        if (host != null) {
            host.close();
        }
    }
}
