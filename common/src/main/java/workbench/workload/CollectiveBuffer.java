package workbench.workload;

/** What a rank sends or receives in a collective operation: an array of primitives, all of it. */
public sealed interface CollectiveBuffer {
    Object array();

    int count();

    /** Bytes of an element. */
    int width();

    record OfBytes(byte[] array) implements CollectiveBuffer {
        @Override
        public int count() {
            return array.length;
        }

        @Override
        public int width() {
            return Byte.BYTES;
        }
    }

    record OfLongs(long[] array) implements CollectiveBuffer {
        @Override
        public int count() {
            return array.length;
        }

        @Override
        public int width() {
            return Long.BYTES;
        }
    }

    record OfDoubles(double[] array) implements CollectiveBuffer {
        @Override
        public int count() {
            return array.length;
        }

        @Override
        public int width() {
            return Double.BYTES;
        }
    }

    /** What its elements are. */
    enum Type {
        BYTE(Byte.BYTES),
        LONG(Long.BYTES),
        DOUBLE(Double.BYTES);

        private final int width;

        Type(int width) {
            this.width = width;
        }

        /** Bytes of an element. */
        int width() {
            return width;
        }

        CollectiveBuffer make(int count) {
            return switch (this) {
                case BYTE -> new OfBytes(new byte[count]);
                case LONG -> new OfLongs(new long[count]);
                case DOUBLE -> new OfDoubles(new double[count]);
            };
        }
    }
}
