package io.github.gouji.render;

import static java.util.Objects.requireNonNull;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A record as templates see it: its components by name, and nothing else.
 *
 * <p>Not a bean model of FreeMarker's on purpose: there are no methods, no class and no text to be reached, so that
 * nothing has to be forbidden.
 */
final class RecordModel implements TemplateHashModel {
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Method accessor = component.getAccessor();
                // It is public as it is; but without this every call walks the stack to see who makes it.
                accessor.setAccessible(true);
                accessors.put(component.getName(), accessor);
            }
            return accessors;
        }
    };

    private final Record view;
    private final Map<String, Method> accessors;
    private final ObjectWrapper wrapper;

    RecordModel(Record view, ObjectWrapper wrapper) {
        this.view = requireNonNull(view);
        this.accessors = ACCESSORS.get(view.getClass());
        this.wrapper = requireNonNull(wrapper);
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        Method accessor = accessors.get(name);
        try {
            return wrapper.wrap(accessor == null ? null : accessor.invoke(view));
        } catch (ReflectiveOperationException e) {
            throw new TemplateModelException("cannot read " + name + " of " + view.getClass().getName(), e);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
