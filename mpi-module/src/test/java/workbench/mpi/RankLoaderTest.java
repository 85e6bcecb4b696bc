package workbench.mpi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankLoaderTest {
    private final ClassLoader parent = getClass().getClassLoader();
    private final ClassLoader first = new RankLoader(0, parent);
    private final ClassLoader second = new RankLoader(1, parent);

    @ParameterizedTest
    @ValueSource(strings = {"mpi.MPI", "mpi.Comm", "mpjdev.Comm", "workbench.mpi.MpiSession"})
    void eachRankHasItsOwn(String name) throws ClassNotFoundException {
        assertThat(first.loadClass(name))
                .isSameAs(first.loadClass(name))
                .isNotSameAs(second.loadClass(name))
                .isNotSameAs(parent.loadClass(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xdev.smpdev.SMPDevice",
                "mpjbuf.BufferFactory",
                "mpjdev.Request",
                "mpi.MPIException",
                "workbench.transport.Session",
                "workbench.record.MessageSource"
            })
    void allRanksShare(String name) throws ClassNotFoundException {
        assertThat(first.loadClass(name)).isSameAs(second.loadClass(name)).isSameAs(parent.loadClass(name));
    }
}
