package workbench.transport;

import java.util.Objects;

/**
 * A part of an array, or all of it: what a {@link Communicator} sends or fills. Made before anything is measured, and used as often as one likes;
 * the elements stay in the array, of which there is no copy.
 */
public sealed interface Data {
    /** The array of primitives. */
    Object array();

    /** Where the part begins in the array. */
    int offset();

    /** Elements of the part. */
    int count();

    /** Bytes of an element. */
    int width();

    /** Bytes of the part. */
    default int bytes() {
        return Math.multiplyExact(count(), width());
    }

    /** What can be reduced. */
    sealed interface Numbers extends Data {}

    record OfBytes(byte[] array, int offset, int count) implements Data {
        public OfBytes {
            Objects.checkFromIndexSize(offset, count, array.length);
        }

        public OfBytes(byte[] array) {
            this(array, 0, array.length);
        }

        @Override
        public int width() {
            return Byte.BYTES;
        }
    }

    record OfInts(int[] array, int offset, int count) implements Data {
        public OfInts {
            Objects.checkFromIndexSize(offset, count, array.length);
        }

        public OfInts(int[] array) {
            this(array, 0, array.length);
        }

        @Override
        public int width() {
            return Integer.BYTES;
        }
    }

    record OfLongs(long[] array, int offset, int count) implements Numbers {
        public OfLongs {
            Objects.checkFromIndexSize(offset, count, array.length);
        }

        public OfLongs(long[] array) {
            this(array, 0, array.length);
        }

        @Override
        public int width() {
            return Long.BYTES;
        }
    }

    record OfDoubles(double[] array, int offset, int count) implements Numbers {
        public OfDoubles {
            Objects.checkFromIndexSize(offset, count, array.length);
        }

        public OfDoubles(double[] array) {
            this(array, 0, array.length);
        }

        @Override
        public int width() {
            return Double.BYTES;
        }
    }
}
