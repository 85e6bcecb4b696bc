package workbench.mpi;

import java.util.List;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;
import workbench.transport.Session;
import workbench.workload.Parameter;

/** MPJ Express's multicore device: ranks are threads of one JVM. */
public final class MulticoreTransport extends MpjTransport {
    public MulticoreTransport() {
        super(
                "mpi-mpj-multicore",
                "MPI: MPJ Express, multicore device; ranks are threads that share memory",
                Device.MULTICORE,
                Deployment.THREADS);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Settings.sendMode(), Settings.sendWindow(), Settings.publishBy());
    }

    @Override
    public Host startHost(HostContext context) {
        return Host.NONE;
    }

    @Override
    public Thread newThread(int rank, Runnable participant) {
        return RankThread.of(rank, participant);
    }

    @Override
    public Session join(JoinContext context) throws Exception {
        ClassLoader loader = new RankLoader(context.rank(), getClass().getClassLoader());
        return (Session) loader.loadClass(MpiSession.class.getName())
                .getConstructor(JoinContext.class, String[].class)
                .newInstance(context, RankArguments.multicore(context.rank(), context.size()));
    }
}
