package workbench.example;

import workbench.launch.ClassPaths;
import workbench.tck.HarnessTest;
import workbench.tck.TransportContract;
import workbench.transport.Transport;

/** What each transport is held to. A transport module needs no {@code classPaths}: its build leaves the list. */
class LetterboxContractIT extends TransportContract {
    @Override
    protected Transport transport() {
        return new LetterboxTransport();
    }

    @Override
    protected ClassPaths classPaths() {
        return HarnessTest.ownClassPath();
    }
}
