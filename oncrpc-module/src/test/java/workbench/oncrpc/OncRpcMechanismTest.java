package workbench.oncrpc;

import workbench.tck.CallsContract;
import workbench.transport.CallMechanism;

class OncRpcMechanismTest extends CallsContract {
    @Override
    protected CallMechanism mechanism(String secret) {
        return new OncRpcMechanism(secret);
    }
}
