package workbench.report;

import static workbench.present.MarkdownText.escaped;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import workbench.present.ContrastNotes;
import workbench.present.ContrastRows;
import workbench.present.MarkdownText;

/** A report in Markdown with tables, as GitHub and most others read it. */
public final class MarkdownReport {
    private final StringBuilder text = new StringBuilder();

    private MarkdownReport() {}

    public static String of(Report report) {
        MarkdownReport made = new MarkdownReport();
        List<RunFacts> runs = report.runs().stream()
                .map(run -> RunFacts.of(run, report.program()))
                .toList();
        made.heading(
                "#", String.join(" beside ", runs.stream().map(RunFacts::name).toList()));
        runs.forEach(run -> made.text
                .append(escaped(run.name() + ": " + run.summary() + " · " + run.machine()))
                .append("\n\n"));
        made.list(report.skipped().stream()
                .map(sentence -> "Left out: " + sentence)
                .toList());
        FirstAnswer.of(report).forEach(made::firstAnswer);
        Section.of(report).forEach(made::section);
        made.contrasts(report);
        runs.forEach(made::run);
        return made.text.toString().stripTrailing() + "\n";
    }

    private void firstAnswer(FirstAnswer answer) {
        text.append("**").append(escaped(answer.whole())).append("**\n\n");
        if (!answer.head().isEmpty()) {
            line(answer.head());
            line(Collections.nCopies(answer.head().size(), ":---"));
            answer.rows().forEach(this::line);
            text.append('\n');
        }
    }

    private void section(Section section) {
        heading("##", section.workload());
        for (Section.RunAnswers run : section.answers()) {
            for (Answer answer : run.answers()) {
                String which = run.run().isEmpty() ? "" : run.run() + ", ";
                text.append("**")
                        .append(escaped(which + answer.subject() + ": " + answer.verdict()))
                        .append("** (")
                        .append(answer.quality())
                        .append(")\n\n");
                list(Stream.concat(
                                answer.statements().stream(),
                                Stream.of(answer.price()).filter(price -> !price.isEmpty()))
                        .toList());
            }
        }
        list(section.table().about());
        metrics(section.table());
        meanings(section.table());
        list(section.table().legend());
    }

    private void metrics(ResultTable table) {
        List<String> head = new ArrayList<>(List.of("alike", "transport"));
        table.columns().forEach(column -> head.add(column.labelWithUnit()));
        head.addAll(List.of("ok", "verdict"));
        List<String> marks = new ArrayList<>(List.of(":---", ":---"));
        marks.addAll(Collections.nCopies(table.columns().size() + 1, "---:"));
        marks.add(":---");
        line(head);
        line(marks);
        for (ResultTable.Group group : table.groups()) {
            for (ResultTable.Row row : group.rows()) {
                List<String> cells = new ArrayList<>(List.of(group.heading(), row.name()));
                row.cells().forEach(cell -> cells.add(cell(cell)));
                cells.addAll(List.of(row.ok(), row.verdict()));
                line(cells);
            }
        }
        text.append('\n');
    }

    private static String cell(Column.Cell cell) {
        return Stream.of(cell.number() + (cell.best() ? " ★" : ""), cell.halfWidth(), cell.bounds())
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    private void meanings(ResultTable table) {
        List<String> head = new ArrayList<>(List.of("transport", "style", "deployment"));
        SemanticsAspect.ALL.forEach(meaning -> head.add(meaning.label()));
        line(head);
        line(Collections.nCopies(head.size(), ":---"));
        for (ResultTable.Row row : table.rows()) {
            List<String> cells = new ArrayList<>(
                    List.of(row.name(), row.style().label(), row.trial().trial().deployment()));
            SemanticsAspect.ALL.forEach(meaning -> cells.add(meaning.of(row.trial())));
            line(cells);
        }
        text.append('\n');
    }

    private void contrasts(Report report) {
        report.contrasts().forEach(contrast -> {
            heading(
                    "##",
                    "B beside A: " + contrast.b().run().id() + " beside "
                            + contrast.a().run().id());
            for (ContrastRows.Section section : ContrastRows.of(contrast)) {
                List<String> head = new ArrayList<>(List.of(section.title()));
                head.addAll(ContrastRows.HEAD);
                line(head);
                List<String> marks = new ArrayList<>(List.of(":---"));
                marks.addAll(Collections.nCopies(ContrastRows.HEAD.size(), "---:"));
                line(marks);
                section.rows()
                        .forEach(row -> line(Stream.concat(Stream.of(row.name()), row.cells().stream())
                                .toList()));
                text.append('\n');
            }
            list(ContrastNotes.of(contrast));
        });
    }

    private void run(RunFacts run) {
        heading("##", "How " + run.name() + " was run");
        list(Stream.of(run.failures(), run.warnings(), run.hints())
                .flatMap(List::stream)
                .toList());
        if (!run.command().isEmpty()) {
            // Indented code, since no text ends it.
            text.append("    ").append(run.command().replaceAll("\\R", " ")).append("\n\n");
        }
    }

    private void heading(String level, String title) {
        text.append(level).append(' ').append(escaped(title)).append("\n\n");
    }

    private void list(List<String> sentences) {
        sentences.forEach(
                sentence -> text.append("- ").append(escaped(sentence)).append('\n'));
        text.append(sentences.isEmpty() ? "" : "\n");
    }

    private void line(List<String> cells) {
        text.append(MarkdownText.row(cells));
    }
}
