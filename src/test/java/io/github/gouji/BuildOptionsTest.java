package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.BuildOptions.Flags;
import io.github.gouji.BuildOptions.Folders;
import io.github.gouji.press.Extent;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuildOptionsTest {
    private static final BuildOptions OPTIONS = new BuildOptions(
            new Folders(Path.of("content"), Path.of("templates"), Path.of("site")),
            new Flags(false, false, false, Extent.REPORTS),
            "shown",
            "shown too",
            Duration.ofSeconds(1));

    /** A build that was asked for anything else must not be taken for the last one. */
    @Test
    void everyComponentButThePatienceIsInTheKey() throws ReflectiveOperationException {
        List<String> keys = new ArrayList<>();
        for (Record other : others(OPTIONS)) {
            keys.add(((BuildOptions) other).key());
        }
        keys.remove(keys.size() - 1); // the patience is the last component
        assertThat(keys).hasSize(3 + 4 + 2).doesNotContain(OPTIONS.key());
        assertThat(new HashSet<>(keys)).hasSameSizeAs(keys);
    }

    /** The same record over and over, each time with one component changed, inner records component by component. */
    private static List<Record> others(Record record) throws ReflectiveOperationException {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = components[i].getAccessor().invoke(record);
            types[i] = components[i].getType();
        }
        List<Record> others = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            for (Object changed : values[i] instanceof Record inner ? others(inner) : List.of(other(values[i]))) {
                Object[] all = values.clone();
                all[i] = changed;
                others.add((Record) record.getClass().getDeclaredConstructor(types).newInstance(all));
            }
        }
        return others;
    }

    private static Object other(Object value) {
        if (value instanceof Path path) {
            return path.resolve("below");
        }
        if (value instanceof Boolean flag) {
            return !flag;
        }
        if (value instanceof Extent) {
            return Extent.PAGES;
        }
        return value instanceof Duration patience ? patience.plusSeconds(1) : value + " more";
    }
}
