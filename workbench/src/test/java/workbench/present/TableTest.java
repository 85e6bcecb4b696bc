package workbench.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import workbench.present.Table.Align;
import workbench.present.Table.Cell;

class TableTest {
    @Test
    void wideAndCombiningCharactersStayAligned() {
        Table table = new Table(List.of(Align.LEFT, Align.RIGHT));
        table.add(List.of(Cell.of("消息"), Cell.of("1")));
        table.add(List.of(Cell.of("e\u0301te\u0301"), Cell.of("22")));
        table.add(List.of(Cell.of("🚀"), Cell.of("333")));

        assertThat(table.render("", Ink.PLAIN)).isEqualTo("消息    1\ne\u0301te\u0301    22\n🚀    333\n");
    }

    @Test
    void inkTakesNoRoom() {
        Table table = new Table(List.of(Align.LEFT, Align.RIGHT, Align.LEFT));
        table.add(List.of(new Cell("a", Ink.ANSI::bold), new Cell("1", Ink.ANSI::bad), Cell.of("x")));
        table.add(List.of(Cell.of("bbb"), Cell.of("22"), Cell.of("y")));

        assertThat(table.render("", Ink.PLAIN)).isEqualTo("\033[1ma\033[0m     \033[1;31m1\033[0m  x\nbbb  22  y\n");
    }

    @Test
    void aHeadingMayBeLongerThanItsColumn() {
        Table table = new Table(List.of(Align.LEFT, Align.LEFT));
        table.add(List.of(Cell.of("a long heading")));
        table.add(List.of(Cell.of("a"), Cell.of("b")));

        assertThat(table.render(" ", Ink.PLAIN)).isEqualTo(" a long heading\n a  b\n");
    }

    @Test
    void aLongLastCellIsWrappedBelowItself() {
        Table table = new Table(List.of(Align.LEFT, Align.LEFT));
        table.add(List.of(Cell.of("a"), Cell.of("word ".repeat(30).strip())));

        assertThat(table.render("", Ink.PLAIN).lines().toList())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Paragraph.WIDTH))
                .last()
                .asString()
                .startsWith("   word");
    }

    @Test
    void whereThereIsNoRoomTheColumnsThatMatterLeastGoFirstAndTheReaderIsTold() {
        assertThat(rates(Integer.MAX_VALUE)).isEqualTo("""
                  transport        rate  95 %     CPU  verdict
                  jms-artemis-tcp  65.5  ± 2.0 %  1.2  correct
                """);
        assertThat(rates(46)).isEqualTo(rates(Integer.MAX_VALUE));
        assertThat(rates(45)).isEqualTo("""
                  transport        rate  95 %     verdict
                  jms-artemis-tcp  65.5  ± 2.0 %  correct
                  left out for want of width: CPU; with '|
                  less -S' nothing is
                """);
        assertThat(rates(34)).isEqualTo("""
                  transport        rate  verdict
                  jms-artemis-tcp  65.5  correct
                  left out for want of width: CPU,
                  95 %; with '| less -S' nothing
                  is
                """);
    }

    @Test
    void whatFitsAgainBecauseMoreIsLeftOutStays() {
        assertThat(rates(40)).startsWith("""
                  transport        rate  CPU  verdict
                  jms-artemis-tcp  65.5  1.2  correct
                  left out for want of width: 95 %; with
                """);
        Table table = new Table(List.of(Align.LEFT, Align.RIGHT, Align.RIGHT));
        table.add(cells("jms-artemis-tcp", "12", "1234567890"));
        table.mayLeaveOut("short", 1);
        table.mayLeaveOut("long", 2);

        assertThat(table.render("", Ink.PLAIN.within(26))).isEqualTo("""
                jms-artemis-tcp  12
                left out for want of
                width: long; with '| less
                -S' nothing is
                """);
    }

    @Test
    void thenNamesAreWrappedButNeverFigures() {
        assertThat(rates(28)).startsWith("""
                  transport    rate  verdict
                  jms-         65.5  correct
                    artemis-
                    tcp
                """);
        assertThat(rates(5)).contains("65.5", "correct").doesNotContain("± 2.0 %");
    }

    private static String rates(int room) {
        Table table = new Table(List.of(Align.NAME, Align.RIGHT, Align.LEFT, Align.RIGHT, Align.LEFT));
        table.add(cells("transport", "rate", "95 %", "CPU", "verdict"));
        table.add(cells("jms-artemis-tcp", "65.5", "± 2.0 %", "1.2", "correct"));
        table.mayLeaveOut("CPU", 3);
        table.mayLeaveOut("95 %", 2);
        return table.render("  ", Ink.PLAIN.within(room));
    }

    @Test
    void aColumnWithNothingInItIsNotSaidToBeLeftOut() {
        Table table = new Table(List.of(Align.LEFT, Align.LEFT, Align.RIGHT));
        table.add(cells("a long name", "", "1"));
        table.mayLeaveOut("nothing", 1);
        table.mayLeaveOut("one", 2);

        assertThat(table.render("", Ink.PLAIN.within(12)))
                .startsWith("a long name\nleft out for")
                .contains("width: one;");
    }

    @Test
    void aLineOfWhichNothingIsLeftIsNoLine() {
        Table table = new Table(List.of(Align.LEFT, Align.RIGHT));
        table.add(cells("a name", "12"));
        table.add(cells("", "± 2"));
        table.mayLeaveOut("rate", 1);

        assertThat(table.render("", Ink.PLAIN.within(7)).lines())
                .containsSubsequence("a name", "left")
                .doesNotContain("");
    }

    @Test
    void aHeadingIsWrappedToo() {
        Table table = new Table(List.of(Align.NAME, Align.RIGHT));
        table.add(cells("processes, messageSize 64KiB, delivery persistent"));
        table.add(cells("  a", "1"));

        assertThat(table.render("", Ink.PLAIN.within(34)))
                .isEqualTo("processes, messageSize 64KiB,\n  delivery persistent\n  a  1\n");
    }

    @Test
    void figuresAtTheEndOfALineStayWhole() {
        Table table = new Table(List.of(Align.LEFT, Align.RIGHT));
        table.add(cells("a".repeat(Paragraph.WIDTH), "± 1.2 %"));

        assertThat(table.render("", Ink.PLAIN)).endsWith("a  ± 1.2 %\n");
    }

    private static List<Cell> cells(String... texts) {
        return List.of(texts).stream().map(Cell::of).toList();
    }
}
