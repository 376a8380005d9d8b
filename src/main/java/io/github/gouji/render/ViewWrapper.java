package io.github.gouji.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.github.gouji.view.part.Html;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Shows views to templates and refuses every other object.
 *
 * <p>FreeMarker's own wrapper would open the methods of any object, files included; here only its plain values, lists
 * and maps are left.
 */
final class ViewWrapper extends DefaultObjectWrapper {
    /** The names of constants in small letters, each made once. */
    private final Map<Enum<?>, TemplateModel> constants = new ConcurrentHashMap<>();

    ViewWrapper() {
        super(Configuration.VERSION_2_3_35);
        writeProtect();
    }

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        if (value instanceof Enum<?> constant) {
            TemplateModel known = constants.get(constant);
            return known != null ? known : constants.computeIfAbsent(constant, ViewWrapper::small);
        }
        if (value instanceof Record view) {
            return new RecordModel(view, this);
        }
        if (value == null || isPlain(value)) {
            return super.wrap(value);
        }
        throw new TemplateModelException("not a view: " + value.getClass().getName());
    }

    private static TemplateModel small(Enum<?> constant) {
        return new SimpleScalar(constant.name().toLowerCase(Locale.ROOT));
    }

    private static boolean isPlain(Object value) {
        return value instanceof Boolean
                || value instanceof Number
                || value instanceof List
                || value instanceof Map
                || value instanceof TemplateModel;
    }
}
