package workbench.ipc;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import workbench.workload.Edge;

/** A number for each of a participant's links, as it tells the others of them when they meet: {@code 0-1=4711 0-2=4712}. */
final class LinkNumbers {
    private LinkNumbers() {}

    static String written(Map<Edge, Integer> numbers) {
        return numbers.entrySet().stream()
                .map(entry -> key(entry.getKey()) + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    /** The number of a link in what somebody has written; what else stands there is passed over. */
    static int read(Edge link, String written) throws IOException {
        String key = key(link);
        for (String word : written.split(" ")) {
            if (word.startsWith(key)) {
                return Integer.parseInt(word.substring(key.length()));
            }
        }
        throw new IOException("no number for the link '" + key + "' in '" + written + "'");
    }

    private static String key(Edge link) {
        return link.from() + "-" + link.to() + "=";
    }
}
