package workbench.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import workbench.workload.UsageException;

/**
 * Reads YAML as far as plans need it: fields, lists and values, each with its line. Values stay the texts that were typed, since a plan's
 * have units. Tags and aliases are refused, so nothing in a file can name a class or grow beyond the file's size.
 */
record YamlReader(String file, YAMLParser yaml) {
    /** A plan has five levels. */
    private static final int DEEPEST = 12;

    private static final Pattern LINE = Pattern.compile("line ([0-9]{1,9}), column");

    /**
     * @param file as the user has written it
     * @throws UsageException if it is no YAML, or more than plans may use of it
     */
    static Node read(String file, String text) {
        try {
            YAMLFactory yaml = YAMLFactory.builder().build();
            return new YamlReader(file, (YAMLParser) yaml.createParser(ObjectReadContext.empty(), text)).document();
        } catch (JacksonException e) {
            throw refused(file, line(e), "this is no YAML: " + reason(e) + ".");
        }
    }

    static UsageException refused(String file, int line, String sentence) {
        return new UsageException(file + ":" + line + ": " + sentence);
    }

    private Node document() {
        Node node = yaml.nextToken() == null ? new Node.Nothing(1) : node(1);
        if (yaml.nextToken() != null) {
            throw refused("a second document begins here: a plan is a single one.");
        }
        return node;
    }

    private Node node(int depth) {
        if (depth > DEEPEST) {
            throw refused("this lies deeper than anything in a plan.");
        }
        if (yaml.isCurrentAlias()) {
            throw refused(
                    "'*" + yaml.getString() + "' is an alias, and plans have none: write out what it stands for.");
        }
        if (yaml.getTypeId() != null) {
            throw refused("'" + yaml.getTypeId() + "' is a tag, and plans have none: leave it out.");
        }
        int line = line();
        return switch (yaml.currentToken()) {
            case START_OBJECT -> fields(line, depth);
            case START_ARRAY -> items(line, depth);
            case VALUE_NULL -> new Node.Nothing(line);
            default -> new Node.Value(yaml.getString(), line);
        };
    }

    private Node fields(int begin, int depth) {
        Map<String, Node.Field> fields = new LinkedHashMap<>();
        while (yaml.nextToken() != JsonToken.END_OBJECT) {
            String name = yaml.currentName();
            int line = line();
            Node.Field before = fields.get(name);
            if (before != null) {
                throw refused("'" + name + "' stands here a second time, after line " + before.line() + ".");
            }
            yaml.nextToken();
            fields.put(name, new Node.Field(node(depth + 1), line));
        }
        return new Node.Fields(fields, begin);
    }

    private Node items(int begin, int depth) {
        List<Node> items = new ArrayList<>();
        while (yaml.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(depth + 1));
        }
        return new Node.Items(items, begin);
    }

    private int line() {
        return yaml.currentTokenLocation().getLineNr();
    }

    private UsageException refused(String sentence) {
        return refused(file, line(), sentence);
    }

    /** The text of the complaint knows it better than its location. */
    private static int line(JacksonException e) {
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
        Matcher named = LINE.matcher(e.getOriginalMessage());
        while (named.find()) {
            line = Integer.parseInt(named.group(1));
        }
        return Math.max(1, line);
    }

    /** Of "while parsing …", where, "expected …", where, the second is the reason; where is indented. */
    private static String reason(JacksonException e) {
        return e.getOriginalMessage()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .reduce((first, second) -> second)
                .orElse("it cannot be parsed")
                .replaceFirst("[\\s.:]+$", "");
    }
}
