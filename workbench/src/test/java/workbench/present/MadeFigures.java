package workbench.present;

import java.util.LinkedHashMap;
import java.util.Map;
import workbench.result.TrialRecord;

/** What repetitions that are made up have measured. */
final class MadeFigures {
    private MadeFigures() {}

    static Map<String, Double> ofMessages(TrialRecord trial, double rate) {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("seconds", 0.6);
        figures.put("messagesPerSecond", rate);
        figures.put("bytesPerSecond", rate * 1024);
        figures.put("cpuNanosPerMessage", 1e9 / rate);
        figures.put("allocatedBytesPerMessage", 1e8 / rate);
        figures.put("voluntarySwitchesPerMessage", 2e3 / rate);
        figures.put("involuntarySwitchesPerMessage", 300 / rate);
        figures.put("gcCount", 2.0);
        figures.put("gcSeconds", 0.0121);
        figures.put("peakMemoryBytes", 3e8);
        if (trial.deployment().equals("processes")) {
            figures.put("producerCpuNanosPerMessage", 0.75 * 1e9 / rate);
            figures.put("consumerCpuNanosPerMessage", 0.25 * 1e9 / rate);
        }
        if (trial.transport().equals("jms-artemis-tcp")) {
            figures.put("hostCpuNanosPerMessage", 8_123.4);
            figures.put("hostAllocatedBytesPerMessage", 4_321.0);
            figures.put("hostVoluntarySwitchesPerMessage", 0.4);
            figures.put("hostInvoluntarySwitchesPerMessage", 0.01);
            figures.put("hostGcCount", 3.0);
            figures.put("hostGcSeconds", 0.01);
            figures.put("hostPeakMemoryBytes", 2.5e8);
        }
        return figures;
    }

    /** @param each seconds of a sum */
    static Map<String, Double> ofSums(double each) {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("seconds", each);
        figures.put("elementsPerSecond", 1e6 / each);
        figures.put("sequentialSeconds", 0.009);
        figures.put("speedUp", 0.009 / each);
        figures.put("communicationShare", 1 - 0.0045 / each);
        figures.put("sums", 40.0);
        figures.put("cpuNanosPerElement", 2e9 * each / 1e6);
        figures.put("allocatedBytesPerElement", 8.25);
        figures.put("voluntarySwitchesPerElement", 12e-6);
        figures.put("involuntarySwitchesPerElement", 1e-6);
        return figures;
    }
}
