package workbench.control;

import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import workbench.workload.Receipt;

/** Writes frames: a tag byte, then the record's components in their order, each as its type says. {@link FrameReader} is its mirror image. */
final class FrameWriter {
    /** Kept, since frames are also sent while something is measured. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> kind) {
            return List.of(kind.getRecordComponents());
        }
    };

    private final DataOutput out;

    FrameWriter(DataOutput out) {
        this.out = out;
    }

    void write(Frame frame) throws IOException {
        out.writeByte(FrameTag.of(frame).ordinal());
        components((Record) frame);
    }

    private void components(Record record) throws IOException {
        for (RecordComponent component : COMPONENTS.get(record.getClass())) {
            try {
                part(component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void part(Object part) throws IOException {
        switch (part) {
            case Boolean yes -> out.writeBoolean(yes);
            case Integer number -> out.writeInt(number);
            case Long number -> out.writeLong(number);
            case Enum<?> constant -> out.writeByte(constant.ordinal());
            case String text -> part(text.getBytes(StandardCharsets.UTF_8));
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
            case long[][] rows -> part(List.of(rows));
            case List<?> list -> {
                out.writeInt(list.size());
                for (Object each : list) {
                    part(each);
                }
            }
            case Map<?, ?> texts -> {
                out.writeInt(texts.size());
                for (Map.Entry<?, ?> text : texts.entrySet()) {
                    part(text.getKey());
                    part(text.getValue());
                }
            }
            case Receipt receipt -> {
                out.writeByte(kind(receipt));
                components((Record) receipt);
            }
            case Record record -> components(record);
            default -> throw new IllegalArgumentException("no part of a frame: " + part);
        }
    }

    private static int kind(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Produced r -> 0;
            case Receipt.Consumed r -> 1;
            case Receipt.Computed r -> 2;
        };
    }
}
