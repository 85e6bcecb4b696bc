package workbench.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which workbench this is. */
final class Version implements IVersionProvider {
    /** From the jar's manifest; there is none where it runs from a folder of classes. */
    static final String TEXT = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
            .orElse("development");

    @Override
    public String[] getVersion() {
        return new String[] {"workbench " + TEXT, "Java " + System.getProperty("java.version")};
    }
}
