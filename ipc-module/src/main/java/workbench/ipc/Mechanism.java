package workbench.ipc;

import workbench.workload.Edge;

/** How a participant opens its end of a link. */
interface Mechanism extends AutoCloseable {
    Outlet outlet(Edge link) throws Exception;

    Inlet inlet(Edge link) throws Exception;

    @Override
    default void close() throws Exception {}
}
