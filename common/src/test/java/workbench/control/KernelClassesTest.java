package workbench.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import workbench.transport.Channel;
import workbench.transport.Kernel;
import workbench.transport.Session;
import workbench.transport.ShownWith;
import workbench.workload.Task;

class KernelClassesTest {
    private final KernelClasses classes = new KernelClasses();

    @Test
    void whatAKernelAndItsPartsAreShownWithIsTold() {
        classes.add(new KernelClassesKernel(), session(Part.class));

        Frame.Joined joined = classes.joined();

        assertThat(joined.kernels()).containsExactly(KernelClassesKernel.class.getName());
        assertThat(joined.parts())
                .containsExactly(
                        Helper.class.getName(),
                        HelpersHelper.class.getName(),
                        getClass().getName());
    }

    @Test
    void eachIsToldOnceHoweverManyParticipantsThereAre() {
        classes.add(new KernelClassesKernel(), session());
        classes.add(new KernelClassesKernel(), session());

        assertThat(classes.joined().kernels()).hasSize(1);
        assertThat(classes.joined().parts()).hasSize(2);
    }

    @Test
    void aLambdaIsShownByTheClassThatItIsWrittenIn() {
        Runnable lambda = () -> {};
        classes.add(new KernelClassesKernel(), session(lambda.getClass()));

        assertThat(classes.joined().parts()).contains(getClass().getName());
    }

    /** Has the outermost class's source. */
    private static class Part {}

    private static Session session(Class<?>... parts) {
        return new Session() {
            @Override
            public List<Class<?>> parts() {
                return List.of(parts);
            }

            @Override
            public Optional<Kernel> nativeKernel(Task task) {
                return Optional.empty();
            }

            @Override
            public Channel channel() {
                throw new UnsupportedOperationException();
            }

            @Override
            public void close() {}
        };
    }
}

@ShownWith(Helper.class)
class KernelClassesKernel implements Kernel {
    @Override
    public void iterate() {}
}

@ShownWith(HelpersHelper.class)
class Helper {}

@ShownWith(Helper.class)
class HelpersHelper {}
