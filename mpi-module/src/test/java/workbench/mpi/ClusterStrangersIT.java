package workbench.mpi;

import workbench.tck.StrangersContract;
import workbench.transport.Transport;

class ClusterStrangersIT extends StrangersContract {
    @Override
    protected Transport transport() {
        return new ClusterTransport();
    }

    /** Ranks listen at two ports each until they have joined, on all interfaces, and MPJ Express takes whoever comes first for a rank. */
    @Override
    protected boolean isOfLibraryAlone(boolean loopback) {
        return !loopback;
    }
}
