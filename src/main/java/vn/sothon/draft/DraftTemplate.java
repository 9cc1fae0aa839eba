package vn.sothon.draft;

import freemarker.cache.StringTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.sothon.wording.Wording;

/**
 * The wording of one report, read and checked once; safe to share between threads.
 *
 * <p>FreeMarker is set so that a template reaches nothing but its figures: no classes, no Java
 * methods, no files beside its own and the shared ones.
 */
public final class DraftTemplate {

    private static final Wording WORDING = Wording.of(DraftTemplate.class);

    private final TemplateSources sources;
    private final Template template;

    private DraftTemplate(TemplateSources sources, Template template) {
        this.sources = sources;
        this.template = template;
    }

    /**
     * Reads {@code draft.ftl} in {@code folder} and the shared passages beside that folder.
     *
     * @throws DraftProblem where a template is wrong or missing
     * @throws UncheckedIOException where a file cannot be read
     */
    public static DraftTemplate load(Path folder) {
        return of(TemplateSources.read(folder));
    }

    /**
     * Checks files that are read already.
     *
     * @throws DraftProblem where a template is wrong or missing
     */
    public static DraftTemplate of(TemplateSources sources) {
        for (var file : sources.files().entrySet()) {
            List<DraftProblem> broken = TemplateRules.broken(file.getKey(), file.getValue());
            if (!broken.isEmpty()) {
                throw broken.getFirst();
            }
        }
        Configuration configuration = configuration(sources);
        for (String file : sources.files().keySet()) {
            _CoreAPI.addThreadInterruptedChecks(parse(configuration, file)); // see TemplateRun
        }
        return new DraftTemplate(sources, parse(configuration, sources.main()));
    }

    /** A hash of the wording, shared passages included. */
    public String version() {
        return sources.version();
    }

    TemplateSources sources() {
        return sources;
    }

    Template template() {
        return template;
    }

    private static Template parse(Configuration configuration, String file) {
        try {
            return configuration.getTemplate(file);
        } catch (ParseException e) {
            DraftProblem.Place place =
                    new DraftProblem.Place(file, e.getLineNumber(), e.getColumnNumber());
            throw new DraftProblem(
                    place, WORDING.say("template.syntax", "problem", e.getEditorMessage()));
        } catch (TemplateNotFoundException e) {
            throw new DraftProblem(
                    new DraftProblem.Place(file, 1, 1), WORDING.say("template.missing"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Configuration configuration(TemplateSources sources) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        StringTemplateLoader loader = new StringTemplateLoader();
        sources.files().forEach(loader::putTemplate);
        configuration.setTemplateLoader(loader);
        configuration.setCacheStorage(new StrongCacheStorage()); // read again, it had no checks
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.forLanguageTag("vi-VN"));
        configuration.setNumberFormat("0.##");
        configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_35));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setOutputFormat(DraftFormat.INSTANCE);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        return configuration;
    }
}
