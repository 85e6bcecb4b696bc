package workbench.ipc;

import workbench.transport.JoinContext;
import workbench.transport.Session;

/** Mechanisms that have links between pairs of participants, opened in an order that all follow. */
abstract class IpcTransport extends PlainTransport {
    IpcTransport(String id, String style, String description) {
        super(id, style, description);
    }

    @Override
    public final Session join(JoinContext context) throws Exception {
        return new LinkSession(mechanism(context), context);
    }

    /** A participant's side of it. May wait for the others. */
    abstract Mechanism mechanism(JoinContext context) throws Exception;
}
