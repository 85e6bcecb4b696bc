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

        assertThat(table.render("")).isEqualTo("消息    1\ne\u0301te\u0301    22\n🚀    333\n");
    }

    @Test
    void inkTakesNoRoom() {
        Table table = new Table(List.of(Align.LEFT, Align.RIGHT, Align.LEFT));
        table.add(List.of(new Cell("a", Ink.ANSI::bold), new Cell("1", Ink.ANSI::bad), Cell.of("x")));
        table.add(List.of(Cell.of("bbb"), Cell.of("22"), Cell.of("y")));

        assertThat(table.render("")).isEqualTo("\033[1ma\033[0m     \033[1;31m1\033[0m  x\nbbb  22  y\n");
    }

    @Test
    void aHeadingMayBeLongerThanItsColumn() {
        Table table = new Table(List.of(Align.LEFT, Align.LEFT));
        table.add(List.of(Cell.of("a long heading")));
        table.add(List.of(Cell.of("a"), Cell.of("b")));

        assertThat(table.render(" ")).isEqualTo(" a long heading\n a  b\n");
    }

    @Test
    void aLongLastCellIsWrappedBelowItself() {
        Table table = new Table(List.of(Align.LEFT, Align.LEFT));
        table.add(List.of(Cell.of("a"), Cell.of("word ".repeat(30).strip())));

        assertThat(table.render("").lines().toList())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Paragraph.WIDTH))
                .last()
                .asString()
                .startsWith("   word");
    }
}
