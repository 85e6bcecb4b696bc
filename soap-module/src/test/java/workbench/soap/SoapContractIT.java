package workbench.soap;

import java.util.List;
import workbench.tck.TransportContract;
import workbench.transport.Transport;

class SoapContractIT extends TransportContract {
    @Override
    protected Transport transport() {
        return new SoapTransport();
    }

    @Override
    protected List<String> variants() {
        return List.of("encoding=mtom,producers=2,consumers=2", "encoding=mtom,messageSize=1MiB,messages=20");
    }
}
