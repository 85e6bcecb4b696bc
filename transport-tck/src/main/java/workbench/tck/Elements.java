package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import workbench.transport.Data;

/** Data of each type, for a test that thinks in whole numbers: a part of an array, around which nothing may be written. */
enum Elements {
    BYTES {
        @Override
        Data.OfBytes of(long[] padded) {
            byte[] array = new byte[padded.length];
            for (int i = 0; i < array.length; i++) {
                array[i] = (byte) padded[i];
            }
            return new Data.OfBytes(array, BEFORE, array.length - AROUND);
        }
    },
    LONGS {
        @Override
        Data.OfLongs of(long[] padded) {
            return new Data.OfLongs(padded, BEFORE, padded.length - AROUND);
        }
    },
    DOUBLES {
        @Override
        Data.OfDoubles of(long[] padded) {
            return new Data.OfDoubles(Arrays.stream(padded).asDoubleStream().toArray(), BEFORE, padded.length - AROUND);
        }
    };

    /** What is where nothing has been written. */
    static final long UNTOUCHED = 99;

    private static final int BEFORE = 2;
    private static final int AROUND = 3;

    abstract Data of(long[] padded);

    Data with(long... values) {
        long[] padded = new long[values.length + AROUND];
        Arrays.fill(padded, UNTOUCHED);
        System.arraycopy(values, 0, padded, BEFORE, values.length);
        return of(padded);
    }

    Data empty(int count) {
        long[] values = new long[count];
        Arrays.fill(values, UNTOUCHED);
        return with(values);
    }

    /** The values are there, and nothing around them. */
    static void assertHas(Data data, long... expected) {
        long[] padded = values(data);
        assertThat(Arrays.copyOfRange(padded, BEFORE, BEFORE + data.count())).isEqualTo(expected);
        assertThat(padded[BEFORE - 1]).isEqualTo(UNTOUCHED);
        assertThat(padded[BEFORE + data.count()]).isEqualTo(UNTOUCHED);
    }

    private static long[] values(Data data) {
        return switch (data) {
            case Data.OfBytes d -> {
                long[] values = new long[d.array().length];
                for (int i = 0; i < values.length; i++) {
                    values[i] = d.array()[i];
                }
                yield values;
            }
            case Data.OfLongs d -> d.array();
            case Data.OfDoubles d ->
                Arrays.stream(d.array()).mapToLong(value -> (long) value).toArray();
        };
    }
}
