package workbench.ipc.rmi;

import java.io.ObjectInputFilter;

/** What may be deserialized. The registry has a filter of its own, which lets stubs and names pass. */
final class Filters {
    /**
     * For replies and whatever else arrives in a JVM that uses RMI: bytes, the stubs that a registry hands out, the exceptions that RMI itself
     * sends. In the notation of {@code jdk.serialFilter}, which lets arrays of primitive types pass.
     */
    static final String OF_THE_JVM =
            "workbench.ipc.rmi.*;java.rmi.**;sun.rmi.**;java.lang.reflect.Proxy;java.lang.String;java.lang.Number;java.lang.Long;"
                    + "java.lang.Throwable;java.lang.Exception;java.io.IOException;java.lang.StackTraceElement;"
                    + "java.util.Collections$*;java.util.ArrayList;java.lang.Object;maxdepth=20;!*";

    private Filters() {}

    /** For the argument of a call. */
    static ObjectInputFilter.Status onlyBytes(ObjectInputFilter.FilterInfo arriving) {
        Class<?> type = arriving.serialClass();
        return type == null || type == byte[].class
                ? ObjectInputFilter.Status.ALLOWED
                : ObjectInputFilter.Status.REJECTED;
    }
}
