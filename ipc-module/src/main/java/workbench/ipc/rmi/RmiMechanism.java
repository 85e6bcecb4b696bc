package workbench.ipc.rmi;

import java.io.IOException;
import java.io.ObjectInputFilter;
import java.rmi.Remote;
import java.rmi.RemoteException;
import java.rmi.registry.LocateRegistry;
import java.rmi.registry.Registry;
import java.rmi.server.UnicastRemoteObject;
import java.util.ArrayList;
import java.util.List;
import workbench.transport.CallMechanism;
import workbench.transport.Procedure;
import workbench.transport.ShownWith;

/** Export an object, bind its stub to a name in a registry; look the name up, call the stub. */
@ShownWith(RemoteProcedure.class)
final class RmiMechanism implements CallMechanism {
    private static final String NAME = "procedure";

    private final SecretClientSockets clientSockets;
    private final SecretServerSockets serverSockets;
    /** RMI itself keeps what is exported by weak references only. */
    private final List<Remote> exported = new ArrayList<>();

    RmiMechanism(String secret) {
        clientSockets = new SecretClientSockets(secret);
        serverSockets = new SecretServerSockets(secret);
    }

    @Override
    public String serve(Procedure own) throws Exception {
        RemoteProcedure procedure = argument -> answer(own, argument);
        Remote stub =
                UnicastRemoteObject.exportObject(procedure, 0, clientSockets, serverSockets, RmiMechanism::onlyBytes);
        exported.add(procedure);
        Registry registry = LocateRegistry.createRegistry(0, clientSockets, serverSockets);
        exported.add(registry);
        registry.bind(NAME, stub);
        return Integer.toString(serverSockets.port());
    }

    /** Of the argument of a call; the registry has a filter of its own, which lets stubs and names pass. */
    private static ObjectInputFilter.Status onlyBytes(ObjectInputFilter.FilterInfo arriving) {
        Class<?> type = arriving.serialClass();
        return type == null || type == byte[].class
                ? ObjectInputFilter.Status.ALLOWED
                : ObjectInputFilter.Status.REJECTED;
    }

    /** Exceptions of other kinds, which a caller might not know, do not travel: their text does. */
    private static byte[] answer(Procedure own, byte[] argument) throws RemoteException {
        try {
            return own.call(argument);
        } catch (Exception failure) {
            throw new RemoteException("the called participant failed: " + failure);
        }
    }

    @Override
    public Procedure connect(String place) throws Exception {
        Registry registry = LocateRegistry.getRegistry("127.0.0.1", Integer.parseInt(place), clientSockets);
        RemoteProcedure stub = (RemoteProcedure) registry.lookup(NAME);
        return stub::call;
    }

    @Override
    public void close() throws IOException {
        for (Remote each : exported) {
            UnicastRemoteObject.unexportObject(each, true);
        }
        exported.clear();
        serverSockets.close();
    }
}
