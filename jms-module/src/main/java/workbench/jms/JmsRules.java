package workbench.jms;

import workbench.transport.KernelKind;
import workbench.workload.Parameters;
import workbench.workload.Publish;
import workbench.workload.UsageException;
import workbench.workload.Workload;

/** Which parameters go together and which of them a workload's kernels honour; everything else is refused. */
final class JmsRules {
    private JmsRules() {}

    static void check(Workload workload, Parameters parameters, KernelKind kernel) {
        needsPersistence(parameters, JmsParameters.JOURNAL);
        needsPersistence(parameters, JmsParameters.JOURNAL_TIMEOUT);
        if (parameters.has(JmsParameters.SEND_WINDOW)
                && !JmsParameters.send(parameters).equals(JmsParameters.COMPLETION)) {
            throw new UsageException("'sendWindow' cannot be set with send '" + JmsParameters.send(parameters)
                    + "': it goes with send=completion.");
        }
        if (parameters.has(JmsParameters.SUBSCRIPTION)
                && !(workload instanceof Publish && kernel == KernelKind.NATIVE)) {
            throw new UsageException("'subscription' cannot be set for " + workload.name()
                    + (kernel == KernelKind.PORTABLE ? " with --kernel portable" : "")
                    + ": its messages go through queues; it goes with publish and --kernel native.");
        }
        if (JmsKernels.isTaskQueue(workload, parameters)) {
            checkTaskQueue(workload, parameters);
        }
        Bounds bounds = Bounds.of(workload, parameters);
        checkBatch(parameters, bounds);
        checkProducerWindow(parameters, bounds);
    }

    private static void needsPersistence(Parameters parameters, String name) {
        if (parameters.has(name) && !JmsParameters.isPersistent(parameters)) {
            throw new UsageException(
                    "'" + name + "' cannot be set with delivery '" + parameters.word(JmsParameters.DELIVERY)
                            + "': it goes with delivery=" + JmsParameters.PERSISTENT + ".");
        }
    }

    private static void checkTaskQueue(Workload workload, Parameters parameters) {
        if (JmsParameters.send(parameters).equals(JmsParameters.COMPLETION)) {
            throw new UsageException("'send' cannot be 'completion' for " + workload.name()
                    + ": its replies tell that tasks have arrived; allowed is fire-and-forget | blocking.");
        }
        if (parameters.has(JmsParameters.ACKNOWLEDGE_BATCH)) {
            throw new UsageException("'acknowledgeBatch' cannot be set for " + workload.name()
                    + ": a worker acknowledges each task by itself, or tasks would be kept from workers that are free;"
                    + " leave it out.");
        }
    }

    private static void checkBatch(Parameters parameters, Bounds bounds) {
        if (!parameters.has(JmsParameters.ACKNOWLEDGE_BATCH)) {
            return;
        }
        if (parameters.is(JmsParameters.ACKNOWLEDGE, "auto")) {
            throw new UsageException("'acknowledgeBatch' cannot be set with acknowledge 'auto':"
                    + " it goes with dups-ok, client or transacted.");
        }
        if (bounds.acknowledgeBatch() > bounds.mostUnacknowledged()) {
            throw new UsageException("'acknowledgeBatch' cannot be '" + bounds.acknowledgeBatch()
                    + "': allowed is up to half of what a consumer prefetches and a queue holds ("
                    + bounds.mostUnacknowledged() + " messages here), or nothing would move.");
        }
    }

    private static void checkProducerWindow(Parameters parameters, Bounds bounds) {
        if (parameters.has(JmsParameters.PRODUCER_WINDOW) && bounds.producerWindow() > bounds.mostForProducer()) {
            throw new UsageException("'producerWindow' cannot be '" + bounds.producerWindow() + "': allowed is 1 to "
                    + bounds.mostForProducer() + ", since a queue and the windows of its producers hold "
                    + bounds.capacity() + " messages together here; set more credits.");
        }
    }
}
