package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import workbench.transport.Data;

/** Data of each type, for a test that thinks in whole numbers: a part of an array, around which nothing may be written. */
enum Elements {
    BYTES {
        @Override
        Data.OfBytes of(long[] padded, int offset, int count) {
            byte[] array = new byte[padded.length];
            for (int i = 0; i < array.length; i++) {
                array[i] = (byte) padded[i];
            }
            return new Data.OfBytes(array, offset, count);
        }
    },
    LONGS {
        @Override
        Data.OfLongs of(long[] padded, int offset, int count) {
            return new Data.OfLongs(padded, offset, count);
        }
    },
    DOUBLES {
        @Override
        Data.OfDoubles of(long[] padded, int offset, int count) {
            return new Data.OfDoubles(Arrays.stream(padded).asDoubleStream().toArray(), offset, count);
        }
    };

    /** What is where nothing has been written. */
    static final long UNTOUCHED = 99;

    /** Different offsets, 0 among them. */
    private static final int OFFSETS = 3;

    abstract Data of(long[] padded, int offset, int count);

    Data with(long... values) {
        int offset = values.length % OFFSETS;
        long[] padded = new long[offset + values.length + 1];
        Arrays.fill(padded, UNTOUCHED);
        System.arraycopy(values, 0, padded, offset, values.length);
        return of(padded, offset, values.length);
    }

    Data empty(int count) {
        long[] values = new long[count];
        Arrays.fill(values, UNTOUCHED);
        return with(values);
    }

    /** The values are there, and nothing around them. */
    static void assertHas(Data data, long... expected) {
        long[] padded = values(data);
        long[] all = new long[padded.length];
        Arrays.fill(all, UNTOUCHED);
        System.arraycopy(expected, 0, all, data.offset(), expected.length);
        assertThat(padded).isEqualTo(all);
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
            case Data.OfInts d -> Arrays.stream(d.array()).asLongStream().toArray();
            case Data.OfLongs d -> d.array();
            case Data.OfDoubles d ->
                Arrays.stream(d.array()).mapToLong(value -> (long) value).toArray();
        };
    }
}
