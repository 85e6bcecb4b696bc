package workbench.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ArithmeticTest {
    private static final BigInteger TWO_TO_64 = BigInteger.ONE.shiftLeft(64);

    @Test
    void theSumIsThatOfBigIntegersModulo2To64() {
        Arithmetic arithmetic = new Arithmetic(7, 0);
        BigInteger sum = BigInteger.ZERO;
        for (int i = 999; i >= 0; i--) {
            sum = sum.add(BigInteger.valueOf(Mix.mix(7 + i)));
        }

        assertThat(arithmetic.generate(0, 1000)).isEqualTo(sum.mod(TWO_TO_64).longValue());
    }

    @Test
    void elementsAtHandAndElementsMadeGiveTheSameSum() {
        Arithmetic arithmetic = new Arithmetic(7, 3);
        long[] elements = LongStream.range(0, 100).map(arithmetic::element).toArray();

        assertThat(arithmetic.sum(elements, 10, 50)).isEqualTo(arithmetic.generate(10, 50));
    }

    @Test
    void elementsThatDifferFromTheSeedAreCounted() {
        Arithmetic arithmetic = new Arithmetic(7, 3);
        long[] elements = LongStream.range(0, 100).map(arithmetic::element).toArray();
        elements[12] ^= 1;

        assertThat(arithmetic.wrong(elements, 10, new Block(10, 50))).isEqualTo(1);
        assertThat(arithmetic.wrong(elements, 20, new Block(20, 50))).isZero();
    }
}
