package workbench.tck;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import workbench.transport.Transport;

/**
 * A transport whose children compile with the quick compiler only. A trial of a few thousand messages is over before the optimising one has
 * earned back what it takes.
 */
final class SoonReady {
    private static final String QUICK_COMPILER_ONLY = "-XX:TieredStopAtLevel=1";

    private SoonReady() {}

    /** A proxy, so that whatever else a transport says goes through, also what a later version of the interface adds. */
    static Transport of(Transport real) {
        return (Transport) Proxy.newProxyInstance(
                SoonReady.class.getClassLoader(), new Class<?>[] {Transport.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("jvmOptions")) {
                        List<String> options = new ArrayList<>(real.jvmOptions());
                        options.add(QUICK_COMPILER_ONLY);
                        return options;
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
