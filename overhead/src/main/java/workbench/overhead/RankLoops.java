package workbench.overhead;

import java.net.URL;
import java.net.URLClassLoader;
import workbench.launch.ClassPaths;
import workbench.overhead.bare.BareLoop;
import workbench.overhead.bare.LoopContext;
import workbench.transport.Kernel;

/**
 * Finds the bare loops over MPI by their name: they must call the MPI that the session of their own rank has, which another class loader may
 * have loaded; and where MPJ Express is not available, the build is without them.
 */
final class RankLoops extends URLClassLoader {
    private static final String PACKAGE = "workbench.overhead.mpi.";

    static {
        registerAsParallelCapable();
    }

    private RankLoops(URL place, ClassLoader ofSession) {
        super(new URL[] {place}, ofSession);
    }

    static Kernel open(LoopContext context) throws Exception {
        URL place = ClassPaths.placeOf(RankLoops.class).toUri().toURL();
        // Never closed, as long as its loops may need a further class.
        RankLoops loader = new RankLoops(place, context.session().getClass().getClassLoader());
        return ((BareLoop)
                        loader.loadClass(PACKAGE + "MpiLoops").getConstructor().newInstance())
                .open(context);
    }

    /** Those of the package are not left to the parent, which has them as well and would tie them to another MPI. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(PACKAGE)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }
}
