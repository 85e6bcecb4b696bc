package workbench.ipc.rmi;

import java.rmi.Remote;
import java.rmi.RemoteException;

/** The remote interface: what a stub has and a server implements. */
interface RemoteProcedure extends Remote {
    byte[] call(byte[] argument) throws RemoteException;
}
