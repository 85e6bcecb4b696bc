package workbench.jms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Set;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager;

/** Lets one user do everything that messaging needs, and nobody manage the broker. */
record OneUser(Credentials only) implements ActiveMQSecurityManager {
    @Override
    public boolean validateUser(String user, String password) {
        return user != null
                && password != null
                && only.user().equals(user)
                && MessageDigest.isEqual(only.password().getBytes(UTF_8), password.getBytes(UTF_8));
    }

    @Override
    public boolean validateUserAndRole(String user, String password, Set<Role> roles, CheckType check) {
        return check != CheckType.MANAGE && validateUser(user, password);
    }
}
