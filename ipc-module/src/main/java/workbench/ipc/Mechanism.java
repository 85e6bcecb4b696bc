package workbench.ipc;

import workbench.portable.Link;

/** How a participant opens its end of a link. */
interface Mechanism extends AutoCloseable {
    Outlet outlet(Link link) throws Exception;

    Inlet inlet(Link link) throws Exception;

    @Override
    default void close() throws Exception {}
}
