package workbench.mpi;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import workbench.transport.Transport;

/**
 * Gives a rank that shares its JVM with others, which those of the cluster device do in tests only, the library's statics for itself. With the
 * cluster device that is all of the library; with the multicore device all but the device, as {@link RankLoader} has it for the product's
 * classes.
 */
final class RankOfItsOwn extends URLClassLoader {
    private static final List<String> API = List.of("mpi.", "mpjdev.", "workbench.mpi.");
    private static final List<String> ALL = List.of("mpi.", "mpjdev.", "xdev.", "mpjbuf.", "workbench.mpi.");

    /** Has what the ranks of the multicore device share. */
    private static final String SHARED = "mpiExp.jar";

    private final List<String> own;

    private RankOfItsOwn(int rank, Device device) {
        super("rank-" + rank, classPath(device), RankOfItsOwn.class.getClassLoader());
        own = device == Device.CLUSTER ? ALL : API;
    }

    /** The cluster's transport as this rank has it. */
    static Transport cluster(int rank) {
        return (Transport) make(rank, Device.CLUSTER, ClusterTransport.class);
    }

    /** An object of a public class without parameters, with a library of its own behind it. */
    static Object make(int rank, Device device, Class<?> type) {
        try {
            return new RankOfItsOwn(rank, device)
                    .loadClass(type.getName())
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (own.stream().noneMatch(name::startsWith)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            try {
                return findClass(name);
            } catch (ClassNotFoundException shared) {
                return super.loadClass(name, resolve);
            }
        }
    }

    private static URL[] classPath(Device device) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> device == Device.CLUSTER || !entry.endsWith(SHARED))
                .map(Path::of)
                .map(RankOfItsOwn::url)
                .toArray(URL[]::new);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
