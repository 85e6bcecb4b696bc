package workbench.control;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Frames as bytes: the components of a record in their order, each as its type says, so that what is said stands in {@link Frame} alone. Before a
 * record of a sealed interface there is a byte that tells which one. Refuses what cannot be a frame rather than allocate for it.
 */
final class FrameFormat {
    /** More than the largest honest part, a bitmap of 100 million messages. */
    private static final int MOST_BYTES = 64 << 20;

    /** Kept, as are the components, since frames are also sent while something is measured. By name, since both ends must have them in one order. */
    private static final ClassValue<List<Class<?>>> KINDS = new ClassValue<>() {
        @Override
        protected List<Class<?>> computeValue(Class<?> family) {
            return Stream.<Class<?>>of(family.getPermittedSubclasses())
                    .sorted(Comparator.comparing(Class::getName))
                    .toList();
        }
    };

    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> kind) {
            return List.of(kind.getRecordComponents());
        }
    };

    private FrameFormat() {}

    static void write(Object part, DataOutput out) throws IOException {
        switch (part) {
            case Boolean yes -> out.writeBoolean(yes);
            case Integer number -> out.writeInt(number);
            case Long number -> out.writeLong(number);
            case Enum<?> constant -> out.writeByte(constant.ordinal());
            case String text -> write(text.getBytes(StandardCharsets.UTF_8), out);
            case byte[] bytes -> {
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            case long[] numbers -> {
                out.writeInt(numbers.length);
                for (long number : numbers) {
                    out.writeLong(number);
                }
            }
            case long[][] rows -> write(List.of(rows), out);
            case List<?> list -> {
                out.writeInt(list.size());
                for (Object each : list) {
                    write(each, out);
                }
            }
            case Map<?, ?> texts -> {
                out.writeInt(texts.size());
                for (Map.Entry<?, ?> text : texts.entrySet()) {
                    write(text.getKey(), out);
                    write(text.getValue(), out);
                }
            }
            case Record record -> writeRecord(record, out);
            default -> throw new IllegalArgumentException("no part of a frame: " + part);
        }
    }

    private static void writeRecord(Record record, DataOutput out) throws IOException {
        for (Class<?> family : record.getClass().getInterfaces()) {
            if (family.isSealed()) {
                out.writeByte(KINDS.get(family).indexOf(record.getClass()));
            }
        }
        for (RecordComponent component : COMPONENTS.get(record.getClass())) {
            try {
                write(component.getAccessor().invoke(record), out);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static Frame readFrame(DataInput in) throws IOException {
        return (Frame) read(Frame.class, in);
    }

    private static Object read(Type type, DataInput in) throws IOException {
        return switch (type) {
            case ParameterizedType list
            when list.getRawType() == List.class -> readList(list.getActualTypeArguments()[0], in);
            case ParameterizedType map -> readTexts(in);
            case Class<?> c when c == boolean.class -> in.readBoolean();
            case Class<?> c when c == int.class || c == Integer.class -> in.readInt();
            case Class<?> c when c == long.class -> in.readLong();
            case Class<?> c when c.isEnum() -> c.getEnumConstants()[in.readUnsignedByte()];
            case Class<?> c when c == String.class -> readText(in);
            case Class<?> c when c == byte[].class -> readBytes(in);
            case Class<?> c when c == long[].class -> readLongs(in);
            case Class<?> c
            when c == long[][].class -> readList(long[].class, in).toArray(long[][]::new);
            case Class<?> c when c.isSealed() -> read(kind(c, in.readUnsignedByte()), in);
            case Class<?> c when c.isRecord() -> readRecord(c, in);
            default -> throw new IllegalArgumentException("no part of a frame: " + type);
        };
    }

    private static Object readRecord(Class<?> kind, DataInput in) throws IOException {
        List<Class<?>> types = new ArrayList<>();
        List<Object> parts = new ArrayList<>();
        for (RecordComponent component : COMPONENTS.get(kind)) {
            types.add(component.getType());
            parts.add(read(component.getGenericType(), in));
        }
        try {
            return kind.getDeclaredConstructor(types.toArray(Class[]::new)).newInstance(parts.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Object> readList(Type type, DataInput in) throws IOException {
        List<Object> parts = new ArrayList<>();
        for (int left = length(in); left > 0; left--) {
            parts.add(read(type, in));
        }
        return parts;
    }

    private static Map<String, String> readTexts(DataInput in) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int left = length(in); left > 0; left--) {
            texts.put(readText(in), readText(in));
        }
        return texts;
    }

    private static String readText(DataInput in) throws IOException {
        return new String(readBytes(in), StandardCharsets.UTF_8);
    }

    private static byte[] readBytes(DataInput in) throws IOException {
        byte[] bytes = new byte[length(in)];
        in.readFully(bytes);
        return bytes;
    }

    private static long[] readLongs(DataInput in) throws IOException {
        long[] numbers = new long[length(in)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readLong();
        }
        return numbers;
    }

    private static int length(DataInput in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST_BYTES) {
            throw new IOException("not a frame: a part of length " + length);
        }
        return length;
    }

    private static Class<?> kind(Class<?> family, int tag) throws IOException {
        List<Class<?>> kinds = KINDS.get(family);
        if (tag >= kinds.size()) {
            throw new IOException("not a frame: tag " + tag);
        }
        return kinds.get(tag);
    }
}
