package io.github.gouji.part;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes records of texts, numbers, days, lists and records as bytes and reads them back. The bytes do not say what they
 * are: only the same program can read them. Not shared between threads.
 */
final class RecordCodec {
    private static final int ABSENT = -1;

    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    /** What a record consists of. */
    private record Shape(List<RecordComponent> components, Constructor<?> constructor) {}

    /** Writes a value of a type; a text may be null. */
    void write(Type type, Object value, DataOutputStream out) throws IOException {
        if (type instanceof ParameterizedType generic) {
            Type element = generic.getActualTypeArguments()[0];
            List<?> values = value instanceof Optional<?> maybe
                    ? maybe.stream().toList()
                    : List.copyOf((Collection<?>) value);
            out.writeInt(values.size());
            for (Object each : values) {
                write(element, each, out);
            }
        } else if (type == String.class) {
            text((String) value, out);
        } else if (type == int.class) {
            out.writeInt((int) value);
        } else if (type == long.class) {
            out.writeLong((long) value);
        } else if (type == boolean.class) {
            out.writeBoolean((boolean) value);
        } else if (type == LocalDate.class) {
            out.writeLong(((LocalDate) value).toEpochDay());
        } else if (value instanceof Enum<?> constant) {
            out.writeInt(constant.ordinal());
        } else {
            for (RecordComponent component : shape((Class<?>) type).components()) {
                write(component.getGenericType(), get(component, value), out);
            }
        }
    }

    /**
     * Reads a value of a type.
     *
     * @throws IOException if the bytes are not those of such a value
     */
    Object read(Type type, DataInputStream in) throws IOException {
        if (type instanceof ParameterizedType generic) {
            List<Object> values = values(generic.getActualTypeArguments()[0], in);
            boolean single = generic.getRawType() == Optional.class;
            if (single && values.size() > 1) {
                throw new IOException("more than one of what there is one at most");
            }
            return single ? values.stream().findFirst() : values;
        } else if (type == String.class) {
            return text(in).orElse(null);
        } else if (type == int.class) {
            return in.readInt();
        } else if (type == long.class) {
            return in.readLong();
        } else if (type == boolean.class) {
            return in.readBoolean();
        } else if (type == LocalDate.class) {
            return day(in.readLong());
        }
        Class<?> kind = (Class<?>) type;
        return kind.isEnum() ? constant(kind, in.readInt()) : record(kind, in);
    }

    /** Takes no room before the values are there: a damaged size may be any. */
    private List<Object> values(Type element, DataInputStream in) throws IOException {
        int size = in.readInt();
        if (size < 0) {
            throw new IOException("fewer than none");
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(read(element, in));
        }
        return values;
    }

    private Object record(Class<?> type, DataInputStream in) throws IOException {
        Shape shape = shape(type);
        Object[] values = new Object[shape.components().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = read(shape.components().get(i).getGenericType(), in);
        }
        try {
            return shape.constructor().newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IOException("no such " + type.getSimpleName(), e);
        }
    }

    private Shape shape(Class<?> type) {
        return shapes.computeIfAbsent(type, RecordCodec::look);
    }

    private static Shape look(Class<?> type) {
        List<RecordComponent> components = List.of(type.getRecordComponents());
        Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new Shape(components, type.getDeclaredConstructor(types));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has such a constructor", e);
        }
    }

    private static Object get(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("the components of public records can be read", e);
        }
    }

    private static LocalDate day(long number) throws IOException {
        try {
            return LocalDate.ofEpochDay(number);
        } catch (DateTimeException e) {
            throw new IOException("no such day", e);
        }
    }

    private static Object constant(Class<?> type, int ordinal) throws IOException {
        Object[] constants = type.getEnumConstants();
        if (ordinal < 0 || ordinal >= constants.length) {
            throw new IOException("no such " + type.getSimpleName());
        }
        return constants[ordinal];
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        if (text == null) {
            out.writeInt(ABSENT);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static Optional<String> text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length == ABSENT) {
            return Optional.empty();
        }
        if (length < 0 || length > in.available()) {
            throw new IOException("cut off");
        }
        return Optional.of(new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }
}
