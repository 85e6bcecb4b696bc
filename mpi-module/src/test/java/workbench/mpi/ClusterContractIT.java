package workbench.mpi;

import java.util.List;
import java.util.stream.Stream;
import workbench.tck.TransportContract;
import workbench.transport.Transport;

class ClusterContractIT extends TransportContract {
    @Override
    protected Transport transport() {
        return new ClusterTransport();
    }

    @Override
    protected Transport transportOf(int rank) {
        return RankOfItsOwn.cluster(rank);
    }

    @Override
    protected Reuse reuse() {
        return Reuse.WITH_OWN_CLASSES;
    }

    @Override
    protected boolean sharesSettings() {
        return true;
    }

    @Override
    protected List<String> variants() {
        return Stream.concat(
                        Variants.ofBothDevices().stream(),
                        Stream.of(
                                "protocolSwitchLimit=1KiB,messageSize=4KiB,messages=1000",
                                "protocolSwitchLimit=1KiB,messageSize=4KiB,messages=1000,sendMode=immediate",
                                "protocolSwitchLimit=4MiB,messageSize=1MiB,messages=60,credits=2"))
                .toList();
    }

    @Override
    protected boolean triesNasWithOneTwoAndFourWorkers() {
        return true;
    }
}
