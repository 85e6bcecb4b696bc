package workbench.overhead.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import workbench.workload.UsageException;

/** The rounds of a comparison, kept in a folder: each as soon as it is complete, and further ones behind those of an earlier start. */
final class Rounds {
    private static final String HEADER = "round,contender,messagesPerSecond,warmUpSeconds,settled,timedRatio\n";

    private final Path conditions;
    private final Path table;

    private Rounds(Path folder) {
        conditions = folder.resolve("conditions.txt");
        table = folder.resolve("rounds.csv");
    }

    /**
     * @param text what holds for all rounds
     * @throws UsageException if the folder has rounds under other conditions
     */
    static Rounds in(Path folder, String text) throws IOException {
        Rounds rounds = new Rounds(Files.createDirectories(folder));
        if (!Files.exists(rounds.table)) {
            Files.writeString(rounds.conditions, text);
            Files.writeString(rounds.table, HEADER);
        } else if (!Files.readString(rounds.conditions).equals(text)) {
            throw new UsageException(
                    "The folder '" + folder + "' has rounds under other conditions (conditions.txt there): "
                            + "allowed is a new folder, or the same build on the same machine.");
        }
        return rounds;
    }

    /** In order; only complete ones. */
    List<Map<Contender, Measurement>> all() throws IOException {
        Map<Integer, Map<Contender, Measurement>> byRound = new TreeMap<>();
        List<String> lines = Files.readAllLines(table);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            byRound.computeIfAbsent(Integer.valueOf(cells[0]), round -> new EnumMap<>(Contender.class))
                    .put(
                            Contender.of(cells[1]),
                            new Measurement(
                                    Double.parseDouble(cells[2]),
                                    Double.parseDouble(cells[3]),
                                    Boolean.parseBoolean(cells[4]),
                                    Double.parseDouble(cells[5])));
        }
        return new ArrayList<>(byRound.values());
    }

    void add(int round, Map<Contender, Measurement> measurements) throws IOException {
        StringBuilder lines = new StringBuilder();
        measurements.forEach((contender, measured) -> lines.append(String.format(
                Locale.ROOT,
                "%d,%s,%.1f,%.2f,%s,%.4f%n",
                round,
                contender.id(),
                measured.messagesPerSecond(),
                measured.warmUpSeconds(),
                measured.settled(),
                measured.timedRatio())));
        Files.writeString(table, lines, StandardOpenOption.APPEND);
    }
}
