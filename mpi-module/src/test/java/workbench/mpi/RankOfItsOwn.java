package workbench.mpi;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import workbench.transport.Transport;

/**
 * Gives a rank that shares its JVM with others, which those of the cluster device do in tests only, the library's statics for itself. With the
 * cluster device that is all of the library; with the multicore device all but the device, as {@link RankLoader} has it for the product's
 * classes.
 */
final class RankOfItsOwn {
    private static final List<String> ALL = List.of("mpi.", "mpjdev.", "xdev.", "mpjbuf.", "workbench.mpi.");

    /** Has what the ranks of the multicore device share. */
    private static final String SHARED = "mpiExp.jar";

    private RankOfItsOwn() {}

    /** The cluster's transport as this rank has it. */
    static Transport cluster(int rank) {
        return (Transport) make(rank, Device.CLUSTER, ClusterTransport.class);
    }

    /** An object of a public class without parameters, with a library of its own behind it. */
    static Object make(int rank, Device device, Class<?> type) {
        List<String> own = device == Device.CLUSTER ? ALL : RankLoader.OWN_PACKAGES;
        try {
            return new RankLoader(rank, classPath(device), RankOfItsOwn.class.getClassLoader(), own)
                    .loadClass(type.getName())
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
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
