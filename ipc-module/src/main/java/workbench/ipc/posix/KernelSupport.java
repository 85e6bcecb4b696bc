package workbench.ipc.posix;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import workbench.ipc.posix.KernelObjects.Kind;
import workbench.transport.Availability;

/**
 * Whether this system lets a program have objects of the kernel: limits, the kernel's own making and what a container is allowed decide. Asked once in a
 * process, since listings ask often.
 */
public final class KernelSupport {
    private static final Map<Kind, Optional<String>> REFUSALS = new EnumMap<>(Kind.class);

    private KernelSupport() {}

    /** Whether all of these kinds can be had. */
    public static synchronized Availability of(Kind... kinds) {
        Availability system = Posix.availability();
        if (!system.available()) {
            return system;
        }
        return Stream.of(kinds)
                .flatMap(kind -> REFUSALS.computeIfAbsent(kind, KernelSupport::refusal).stream())
                .findFirst()
                .map(refusal -> Availability.no(
                        "this system gives none of the kernel's objects that it needs: " + refusal + ".",
                        "See what 'ipcs -l', 'sysctl kernel' and 'df /dev/shm' say of limits, and what the container"
                                + " is allowed."))
                .orElseGet(Availability::yes);
    }

    private static Optional<String> refusal(Kind kind) {
        try {
            kind.check();
            return Optional.empty();
        } catch (IOException refused) {
            return Optional.of(refused.getMessage());
        }
    }
}
