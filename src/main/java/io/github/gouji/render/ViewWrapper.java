package io.github.gouji.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.github.gouji.view.Html;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Shows views to templates and refuses every other object.
 *
 * <p>FreeMarker's own wrapper would open the methods of any object, files included; here only its plain values, lists
 * and maps are left.
 */
final class ViewWrapper extends DefaultObjectWrapper {
    /** Each constant's name in small letters, by its ordinal. */
    private static final ClassValue<List<TemplateModel>> CONSTANTS = new ClassValue<>() {
        @Override
        protected List<TemplateModel> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .<TemplateModel>map(c -> new SimpleScalar(((Enum<?>) c).name().toLowerCase(Locale.ROOT)))
                    .toList();
        }
    };

    ViewWrapper() {
        super(Configuration.VERSION_2_3_35);
        writeProtect();
    }

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        if (value instanceof Enum<?> constant) {
            return CONSTANTS.get(constant.getDeclaringClass()).get(constant.ordinal());
        }
        if (value instanceof Record view) {
            return new RecordModel(view, this);
        }
        if (value == null || isPlain(value)) {
            return super.wrap(value);
        }
        throw new TemplateModelException("not a view: " + value.getClass().getName());
    }

    private static boolean isPlain(Object value) {
        return value instanceof String
                || value instanceof Boolean
                || value instanceof Number
                || value instanceof List
                || value instanceof Map
                || value instanceof TemplateModel;
    }
}
