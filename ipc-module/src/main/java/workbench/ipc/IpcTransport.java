package workbench.ipc;

import java.util.List;
import workbench.transport.Availability;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.HostPlacement;
import workbench.transport.JoinContext;
import workbench.transport.Session;
import workbench.transport.Transport;
import workbench.workload.Parameter;

/** What the mechanisms have in common: links between pairs of participants, opened in an order that all follow. */
abstract class IpcTransport implements Transport {
    private final String id;
    private final String style;
    private final String description;

    IpcTransport(String id, String style, String description) {
        this.id = id;
        this.style = style;
        this.description = description;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String style() {
        return style;
    }

    @Override
    public final String description() {
        return description;
    }

    /** There are many; who wants them names them. */
    @Override
    public final boolean isUsual() {
        return false;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public List<Deployment> deployments() {
        return List.of(Deployment.PROCESSES, Deployment.THREADS);
    }

    @Override
    public Availability availability() {
        return Availability.yes();
    }

    @Override
    public final List<String> nativeWorkloads() {
        return List.of();
    }

    @Override
    public final HostPlacement hostPlacement() {
        return HostPlacement.WITH_PARTICIPANTS;
    }

    @Override
    public Host startHost(HostContext context) throws Exception {
        return Host.NONE;
    }

    @Override
    public final Session join(JoinContext context) throws Exception {
        return new LinkSession(mechanism(context), context);
    }

    /** A participant's side of it. May wait for the others. */
    abstract Mechanism mechanism(JoinContext context) throws Exception;
}
