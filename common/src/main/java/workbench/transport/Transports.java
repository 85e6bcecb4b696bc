package workbench.transport;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

/** Finds the transports on the class path. */
public final class Transports {
    private Transports() {}

    /** All of them, by id. */
    public static List<Transport> all() {
        List<Transport> found = ServiceLoader.load(Transport.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(Transport::id))
                .toList();
        Set<String> ids = new HashSet<>();
        for (Transport transport : found) {
            if (!ids.add(transport.id())) {
                throw new IllegalStateException("two transports have the id '" + transport.id() + "'");
            }
        }
        return found;
    }

    public static Transport byId(String id) {
        return all().stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no transport '" + id + "' on the class path"));
    }
}
