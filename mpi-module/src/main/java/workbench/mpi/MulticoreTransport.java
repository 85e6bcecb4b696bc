package workbench.mpi;

import java.util.List;
import workbench.semantics.Semantics;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;
import workbench.transport.KernelKind;
import workbench.transport.Session;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.Workload;

/** MPJ Express's multicore device: ranks are threads of one JVM. */
public final class MulticoreTransport extends MpjTransport {

    @Override
    public String id() {
        return "mpi-mpj-multicore";
    }

    @Override
    public String description() {
        return "MPI: MPJ Express, multicore device; ranks are threads that share memory";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Settings.sendMode(), Settings.sendWindow());
    }

    @Override
    public List<Deployment> deployments() {
        return List.of(Deployment.THREADS);
    }

    @Override
    public Semantics semantics(Workload workload, Parameters parameters, Deployment deployment, KernelKind kernel) {
        return MpiSemantics.of(Device.MULTICORE, workload, parameters, kernel);
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
