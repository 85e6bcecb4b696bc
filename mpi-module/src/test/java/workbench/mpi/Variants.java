package workbench.mpi;

import java.util.List;
import java.util.stream.Stream;

/** Settings with which the contract must hold as well. */
final class Variants {
    private Variants() {}

    static List<String> ofBothDevices() {
        return Stream.of("synchronous", "buffered", "immediate")
                .flatMap(mode -> Stream.of(
                        "sendMode=" + mode,
                        "sendMode=" + mode + ",sendWindow=1,credits=2",
                        "sendMode=" + mode + ",producers=1,consumers=1",
                        "sendMode=" + mode + ",distribution=round-robin,credits=5",
                        "sendMode=" + mode + ",maxInFlight=3"))
                .toList();
    }
}
