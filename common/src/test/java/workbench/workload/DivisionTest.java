package workbench.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DivisionTest {
    @Test
    void onDemandEachPieceIsATask() {
        assertThat(Division.DEMAND.tasks(3, 2)).containsExactly(new Block(0, 1), new Block(1, 1), new Block(2, 1));
    }

    @Test
    void guidedTasksGetSmaller() {
        assertThat(Division.GUIDED.tasks(20, 3).stream().map(Block::count)).containsExactly(7, 5, 3, 2, 1, 1, 1);
    }

    @Test
    void staticSharesLieSideBySide() {
        assertThat(Division.STATIC.order(5, 2)).containsExactly(0, 1, 2, 3, 4);
        assertThat(Division.STATIC.tasks(5, 2)).containsExactly(new Block(0, 3), new Block(3, 2));
    }

    @Test
    void inTurnEachWorkerHasEveryPieceAfterTheOthers() {
        assertThat(Division.ROUND_ROBIN.order(5, 2)).containsExactly(0, 2, 4, 1, 3);
        assertThat(Division.ROUND_ROBIN.tasks(5, 2)).containsExactly(new Block(0, 3), new Block(3, 2));
    }

    @ParameterizedTest
    @EnumSource
    void everyPieceIsInOneTask(Division division) {
        for (int pieces = 1; pieces < 40; pieces++) {
            for (int workers = 1; workers < 7; workers++) {
                int[] order = division.order(pieces, workers);
                assertThat(order)
                        .containsExactlyInAnyOrder(IntStream.range(0, pieces).toArray());
                long next = 0;
                for (Block task : division.tasks(pieces, workers)) {
                    assertThat(task.first()).isEqualTo(next);
                    next += task.count();
                }
                assertThat(next).isEqualTo(pieces);
            }
        }
    }
}
