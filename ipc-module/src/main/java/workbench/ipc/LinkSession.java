package workbench.ipc;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import workbench.transport.Channel;
import workbench.transport.JoinContext;
import workbench.transport.Session;
import workbench.workload.Edge;

/** A participant's ends of the links that its workload needs. */
public final class LinkSession implements Session, Channel {
    private final Mechanism mechanism;
    private final Outlet[] outlets;
    private final Inlet[] inlets;

    /**
     * Opens them one after the other, in the order that all participants follow: opening may wait for the other end, and nobody then waits for
     * somebody who waits for it.
     */
    LinkSession(Mechanism mechanism, JoinContext context) throws Exception {
        this.mechanism = mechanism;
        outlets = new Outlet[context.size()];
        inlets = new Inlet[context.size()];
        for (Edge link : context.workload().edges(context.parameters())) {
            if (link.from() == context.rank()) {
                outlets[link.to()] = mechanism.outlet(link);
            } else if (link.to() == context.rank()) {
                inlets[link.from()] = mechanism.inlet(link);
            }
        }
    }

    @Override
    public Channel channel() {
        return this;
    }

    @Override
    public void send(int toRank, byte[] message, int length) throws Exception {
        outlets[toRank].send(message, length);
    }

    @Override
    public int receive(int fromRank, byte[] message) throws Exception {
        return inlets[fromRank].receive(message);
    }

    /** Null where there is no link to a rank. */
    public Outlet outlet(int toRank) {
        return outlets[toRank];
    }

    /** Null where there is no link from a rank. */
    public Inlet inlet(int fromRank) {
        return inlets[fromRank];
    }

    @Override
    public List<Class<?>> parts() {
        return Stream.concat(Stream.of(mechanism), ends())
                .<Class<?>>map(Object::getClass)
                .distinct()
                .toList();
    }

    @Override
    public void close() throws Exception {
        for (AutoCloseable end : ends().toList()) {
            end.close();
        }
        mechanism.close();
    }

    private Stream<AutoCloseable> ends() {
        return Stream.<AutoCloseable>concat(Arrays.stream(outlets), Arrays.stream(inlets))
                .filter(Objects::nonNull);
    }
}
