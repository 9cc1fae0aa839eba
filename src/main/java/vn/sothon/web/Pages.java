package vn.sothon.web;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Renders pages. "desk/progress" is {@code progress.ftlh} in the resource folder of the package
 * {@code desk}. Everything a page prints is escaped for HTML; numbers print without grouping, so
 * figures come as text that is already printed.
 */
@Singleton
public final class Pages {

    static final Version FREEMARKER = Configuration.VERSION_2_3_35;

    private static final MediaType HTML = new MediaType("text/html; charset=utf-8");

    private final Configuration templates;

    public Pages(Assets assets) {
        this.templates = configuration();
        share(assets);
    }

    /** The page, for the visitor who asked for it. */
    public MutableHttpResponse<String> page(
            Visitor visitor, String template, Map<String, ?> model) {
        Map<String, Object> values = new HashMap<>(model);
        values.put("demo", visitor instanceof Visitor.DemoGuest);
        values.put("signedIn", visitor instanceof Visitor.SignedIn);
        return html(render(template, values));
    }

    /** A page for somebody who is not signed in, and shows nobody's data. */
    public MutableHttpResponse<String> publicPage(String template, Map<String, ?> model) {
        return html(render(template, model));
    }

    String render(String template, Map<String, ?> model) {
        StringWriter text = new StringWriter();
        try {
            templates.getTemplate(template + ".ftlh").process(model, text);
        } catch (IOException e) {
            throw new UncheckedIOException("page " + template, e);
        } catch (TemplateException e) {
            throw new IllegalStateException("page " + template, e);
        }
        return text.toString();
    }

    /** Pages show figures that change and belong to somebody: no cache keeps them. */
    private static MutableHttpResponse<String> html(String text) {
        return HttpResponse.ok(text).contentType(HTML).header("Cache-Control", "no-store");
    }

    private void share(Assets assets) {
        try {
            templates.setSharedVariable("assets", "/static/" + assets.checksum());
        } catch (TemplateModelException e) {
            throw new IllegalStateException("a text is a template value", e);
        }
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(FREEMARKER);
        configuration.setClassForTemplateLoading(Pages.class, "/vn/sothon");
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setLocale(Locale.forLanguageTag("vi-VN"));
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        configuration.setObjectWrapper(new PageValues());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        return configuration;
    }
}
