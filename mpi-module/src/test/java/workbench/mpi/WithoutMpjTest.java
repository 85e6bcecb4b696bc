package workbench.mpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import workbench.semantics.Send;
import workbench.transport.Deployment;
import workbench.transport.KernelKind;
import workbench.transport.Transport;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.ProducerConsumer;
import workbench.workload.Workload;

/** The controlling JVM lists the transports and plans with them, and has no MPJ Express. */
class WithoutMpjTest {

    @Test
    void theTransportsTellAllThatAPlanNeeds() throws IOException {
        URL own = MpjTransport.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {own}, new OnlyCommon())) {
            List<Transport> transports = ServiceLoader.load(Transport.class, loader).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

            assertThat(transports)
                    .extracting(Transport::id)
                    .containsExactlyInAnyOrder("mpi-mpj-multicore", "mpi-mpj-cluster");
            assertThat(transports).allSatisfy(WithoutMpjTest::tellsAll);
        }
    }

    private static void tellsAll(Transport transport) {
        Workload workload = new ProducerConsumer();
        Parameters parameters = Parameters.of(
                Stream.concat(workload.parameters().stream(), transport.parameters().stream())
                        .toList(),
                Map.of());
        Deployment deployment = transport.deployments().getFirst();
        transport.check(workload, parameters, deployment, KernelKind.NATIVE);
        assertThat(transport.availability().available()).isTrue();
        assertThat(transport
                        .semantics(workload, parameters, deployment, KernelKind.NATIVE)
                        .send()
                        .mode())
                .isEqualTo(Send.Mode.STANDARD);
        assertThat(transport.parameters()).extracting(Parameter::name).contains("sendMode", "sendWindow");
        assertThat(transport.nativeWorkloads()).isNotEmpty();
    }

    /** The classes of this test, without MPI's and without the transports'. */
    private static final class OnlyCommon extends ClassLoader {
        OnlyCommon() {
            super(WithoutMpjTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (Stream.of("mpi.", "mpjdev.", "mpjbuf.", "xdev.", "workbench.mpi.")
                    .anyMatch(name::startsWith)) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }

        @Override
        public Enumeration<URL> getResources(String name) {
            return Collections.emptyEnumeration();
        }
    }
}
