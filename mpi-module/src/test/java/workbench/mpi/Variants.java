package workbench.mpi;

import java.util.List;

/** Settings with which the contract must hold as well. Larger messages where a mode is slow, for there are fewer of them to verify. */
final class Variants {
    private Variants() {}

    static List<String> ofBothDevices() {
        return List.of(
                "sendMode=synchronous,messageSize=64KiB,messages=300",
                "sendMode=synchronous,messageSize=64KiB,messages=300,distribution=round-robin,credits=1",
                "sendMode=buffered,messageSize=64KiB,messages=300",
                "sendMode=buffered,messageSize=64KiB,messages=300,sendWindow=1,credits=2",
                "sendMode=buffered,messageSize=64KiB,messages=300,distribution=round-robin,credits=5",
                "sendMode=immediate",
                "sendMode=immediate,sendWindow=1,credits=3",
                "sendMode=immediate,producers=1,consumers=1,maxInFlight=1",
                "sendMode=immediate,distribution=round-robin,credits=5",
                "sendMode=immediate,maxInFlight=3");
    }
}
