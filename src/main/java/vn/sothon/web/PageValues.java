package vn.sothon.web;

import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How values look in a page template: a record is its components, an empty Optional is absent, a
 * constant is its name. Anything else that is no text, number, boolean, list or map is refused, so
 * that a template can call no methods.
 */
final class PageValues extends SimpleObjectWrapper {

    PageValues() {
        super(Pages.FREEMARKER);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        return switch (value) {
            case Optional<?> optional -> wrap(optional.orElse(null));
            case Enum<?> constant -> super.wrap(constant.name());
            case Record components -> super.wrap(components(components));
            case null, default -> super.wrap(value);
        };
    }

    private static Map<String, Object> components(Record holder) {
        Map<String, Object> components = new LinkedHashMap<>();
        for (RecordComponent component : holder.getClass().getRecordComponents()) {
            components.put(component.getName(), component(holder, component));
        }
        return components;
    }

    /** The records of pages are private to their packages, hence the opened accessor. */
    private static Object component(Record holder, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
