package workbench.present;

import java.util.LinkedHashMap;
import java.util.Map;
import workbench.result.TrialRecord;

/** What repetitions that are made up have measured. */
final class MadeMetrics {
    private MadeMetrics() {}

    static Map<String, Double> ofMessages(TrialRecord trial, double rate) {
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("seconds", 0.6);
        metrics.put("messagesPerSecond", rate);
        metrics.put("bytesPerSecond", rate * 1024);
        metrics.put("cpuNanosPerMessage", 1e9 / rate);
        metrics.put("allocatedBytesPerMessage", 1e8 / rate);
        metrics.put("voluntarySwitchesPerMessage", 2e3 / rate);
        metrics.put("involuntarySwitchesPerMessage", 300 / rate);
        metrics.put("gcCount", 2.0);
        metrics.put("gcSeconds", 0.0121);
        metrics.put("peakMemoryBytes", 3e8);
        if (trial.deployment().equals("processes")) {
            metrics.put("producerCpuNanosPerMessage", 0.75 * 1e9 / rate);
            metrics.put("consumerCpuNanosPerMessage", 0.25 * 1e9 / rate);
        }
        if (trial.transport().equals("jms-artemis-tcp")) {
            metrics.put("hostCpuNanosPerMessage", 8_123.4);
            metrics.put("hostAllocatedBytesPerMessage", 4_321.0);
            metrics.put("hostVoluntarySwitchesPerMessage", 0.4);
            metrics.put("hostInvoluntarySwitchesPerMessage", 0.01);
            metrics.put("hostGcCount", 3.0);
            metrics.put("hostGcSeconds", 0.01);
            metrics.put("hostPeakMemoryBytes", 2.5e8);
        }
        return metrics;
    }

    /** @param each seconds of a sum */
    static Map<String, Double> ofSums(double each) {
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("seconds", each);
        metrics.put("elementsPerSecond", 1e6 / each);
        metrics.put("sequentialSeconds", 0.009);
        metrics.put("speedUp", 0.009 / each);
        metrics.put("communicationShare", 1 - 0.0045 / each);
        metrics.put("sums", 40.0);
        metrics.put("cpuNanosPerElement", 2e9 * each / 1e6);
        metrics.put("allocatedBytesPerElement", 8.25);
        metrics.put("voluntarySwitchesPerElement", 12e-6);
        metrics.put("involuntarySwitchesPerElement", 1e-6);
        return metrics;
    }
}
