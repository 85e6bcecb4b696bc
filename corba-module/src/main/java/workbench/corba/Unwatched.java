package workbench.corba;

import javax.management.ObjectName;
import org.glassfish.gmbal.ManagedObjectManager;
import org.glassfish.gmbal.ManagedObjectManagerFactory;
import org.glassfish.gmbal.ManagedObjectManagerService;

/** The broker wants to be watched; what comes with it for that knows JDK 8 and fails in newer ones. Public, since it is a service. */
public final class Unwatched implements ManagedObjectManagerService {
    @Override
    public ManagedObjectManager create(String domain) {
        return ManagedObjectManagerFactory.createNOOP();
    }

    @Override
    public ManagedObjectManager create(ObjectName parent) {
        return ManagedObjectManagerFactory.createNOOP();
    }
}
