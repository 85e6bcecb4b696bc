package workbench.control;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import workbench.transport.Kernel;
import workbench.transport.Session;
import workbench.transport.ShownWith;

/** The classes that do the part of this JVM's participants, for readers. By the names of the outermost ones, which have a source of their own. */
final class KernelClasses {
    private final SequencedSet<String> kernels = new LinkedHashSet<>();
    private final SequencedSet<String> parts = new LinkedHashSet<>();
    private String algorithms = "";

    void add(Kernel kernel, Session session) {
        kernels.add(outermost(kernel.getClass()).getName());
        algorithms = kernel.algorithms();
        addShownWith(outermost(kernel.getClass()));
        session.parts().forEach(this::addPart);
    }

    /** With what it extends: those of a library have no source here and are left out later. */
    private void addPart(Class<?> part) {
        if (parts.add(outermost(part).getName())) {
            addShownWith(outermost(part));
        }
        if (part.getSuperclass() != null && part.getSuperclass() != Object.class) {
            addPart(part.getSuperclass());
        }
    }

    private void addShownWith(Class<?> shown) {
        ShownWith with = shown.getAnnotation(ShownWith.class);
        if (with != null) {
            List.of(with.value()).forEach(this::addPart);
        }
    }

    /** Also of a lambda. */
    private static Class<?> outermost(Class<?> part) {
        return part.getNestHost();
    }

    Frame.Joined joined() {
        return new Frame.Joined(List.copyOf(kernels), List.copyOf(parts), algorithms);
    }
}
