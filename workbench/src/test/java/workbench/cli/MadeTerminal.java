package workbench.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A terminal of as many rows as are needed, which knows the few control sequences that are sent to it. When it becomes narrower, it wraps lines
 * that no longer fit, as most do, or cuts them, as xterm does; the cursor stays with the character that it is on.
 */
final class MadeTerminal extends ByteArrayOutputStream {
    /** A row of characters. */
    private static final class Row {
        final StringBuilder text = new StringBuilder();
        /** Whether the line goes on in the next row. */
        boolean goesOn;
    }

    private final boolean wrapsAgain;
    private List<Row> rows = new ArrayList<>(List.of(new Row()));
    private int width;
    private int row;
    private int column;
    private boolean wraps = true;

    /** @param wrapsAgain whether what it shows is wrapped anew when its width changes */
    MadeTerminal(int width, boolean wrapsAgain) {
        this.width = width;
        this.wrapsAgain = wrapsAgain;
    }

    PrintStream stream() {
        return new PrintStream(this, false, StandardCharsets.UTF_8);
    }

    int width() {
        return width;
    }

    /** What is to be seen, without empty rows at the end. */
    List<String> screen() {
        String all =
                rows.stream().map(each -> each.text.toString().stripTrailing()).collect(Collectors.joining("\n"));
        return all.stripTrailing().lines().toList();
    }

    @Override
    public void flush() {
        String written = toString(StandardCharsets.UTF_8);
        reset();
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) == '\033') {
                int end = i + 2;
                while (!Character.isLetter(written.charAt(end))) {
                    end++;
                }
                control(written.substring(i + 2, end + 1));
                i = end;
            } else {
                character(written.charAt(i));
            }
        }
    }

    private void control(String sequence) {
        switch (sequence) {
            case "K" ->
                rows.get(row).text.setLength(Math.min(column, rows.get(row).text.length()));
            case "J" -> {
                if (row == 0 && column == 0) {
                    throw new AssertionError("tmux would keep what is there");
                }
                control("K");
                rows.get(row).goesOn = false;
                rows.subList(row + 1, rows.size()).clear();
            }
            case "?7l" -> wraps = false;
            case "?7h" -> wraps = true;
            default -> throw new AssertionError("unknown here: " + sequence);
        }
    }

    private void character(char character) {
        switch (character) {
            case '\r' -> column = 0;
            case '\n' -> {
                rows.get(row).goesOn = false;
                nextRow();
            }
            default -> put(character);
        }
    }

    private void put(char character) {
        if (column == width) {
            if (wraps) {
                rows.get(row).goesOn = true;
                nextRow();
            } else {
                column = width - 1;
            }
        }
        StringBuilder text = rows.get(row).text;
        text.append(" ".repeat(Math.max(0, column + 1 - text.length())));
        text.setCharAt(column, character);
        column++;
    }

    private void nextRow() {
        row++;
        column = 0;
        if (row == rows.size()) {
            rows.add(new Row());
        }
    }

    void resize(int to) {
        if (wrapsAgain) {
            wrapAgain(to);
        } else {
            rows.forEach(each -> each.text.setLength(Math.min(to, each.text.length())));
        }
        width = to;
        column = Math.min(column, width);
    }

    private void wrapAgain(int to) {
        List<Row> wrapped = new ArrayList<>();
        int newRow = 0;
        int newColumn = 0;
        for (int first = 0, next; first < rows.size(); first = next) {
            StringBuilder line = new StringBuilder();
            int cursor = -1;
            next = first;
            boolean goesOn;
            do {
                cursor = next == row ? line.length() + column : cursor;
                line.append(rows.get(next).text);
                goesOn = rows.get(next).goesOn;
                next++;
            } while (goesOn);
            if (cursor >= 0) {
                newRow = wrapped.size() + cursor / to;
                newColumn = cursor % to;
            }
            addWrapped(line, to, wrapped);
            while (wrapped.size() <= newRow && cursor >= 0) {
                wrapped.add(new Row());
            }
        }
        rows = wrapped;
        row = newRow;
        column = newColumn;
    }

    private static void addWrapped(StringBuilder line, int to, List<Row> wrapped) {
        int begin = 0;
        do {
            Row part = new Row();
            part.text.append(line, begin, Math.min(line.length(), begin + to));
            begin += to;
            part.goesOn = begin < line.length();
            wrapped.add(part);
        } while (begin < line.length());
    }
}
