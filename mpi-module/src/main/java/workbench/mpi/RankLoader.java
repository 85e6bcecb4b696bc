package workbench.mpi;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;

/**
 * Gives a rank that is a thread its own MPI: the API keeps its state in statics, one set for each process, so each rank must define those
 * classes itself, and with them the session and the kernels that call them. All else comes from the parent, above all the device that joins
 * the ranks and the harness that they share.
 */
final class RankLoader extends URLClassLoader {
    static final List<String> OWN_PACKAGES = List.of("mpi.", "mpjdev.", "workbench.mpi.");

    /**
     * One class in each place to define from. {@code mpiExp.jar} has classes of the same packages, which the shared device uses too: it is not
     * among the places, so they come from the parent.
     */
    private static final List<String> LANDMARKS =
            List.of("mpi/MPI.class", "mpjdev/Comm.class", "workbench/mpi/RankLoader.class");

    static {
        registerAsParallelCapable();
    }

    private final List<String> ownPackages;

    RankLoader(int rank, ClassLoader parent) {
        this(rank, places(parent), parent, OWN_PACKAGES);
    }

    /**
     * @param places where this rank's own classes are
     * @param ownPackages prefixes of the names of those that the rank defines itself, where they are in those places
     */
    RankLoader(int rank, URL[] places, ClassLoader parent, List<String> ownPackages) {
        super("rank-" + rank, places, parent);
        this.ownPackages = ownPackages;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (ownPackages.stream().noneMatch(name::startsWith)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            try {
                return findClass(name);
            } catch (ClassNotFoundException sharedByAllRanks) {
                return super.loadClass(name, resolve);
            }
        }
    }

    private static URL[] places(ClassLoader parent) {
        return LANDMARKS.stream().map(landmark -> place(parent, landmark)).toArray(URL[]::new);
    }

    private static URL place(ClassLoader parent, String landmark) {
        URL url = parent.getResource(landmark);
        if (url == null) {
            throw new IllegalStateException("'" + landmark + "' is not on the class path");
        }
        String text = url.toString();
        String place = text.startsWith("jar:")
                ? text.substring("jar:".length(), text.indexOf("!/"))
                : text.substring(0, text.length() - landmark.length());
        try {
            return URI.create(place).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
