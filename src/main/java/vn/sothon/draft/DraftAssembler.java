package vn.sothon.draft;

import freemarker.core.InvalidReferenceException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import vn.sothon.document.Document;
import vn.sothon.document.MarkupParser;
import vn.sothon.document.MarkupProblem;
import vn.sothon.figures.FigureBook;

/**
 * Makes the draft: the wording of a template with the figures of a book.
 *
 * <p>It never fails for want of figures; what is missing is printed as a highlighted gap. What a
 * person typed is data wherever it is printed.
 */
public final class DraftAssembler {

    private DraftAssembler() {}

    /**
     * Loads the template of {@code folder} and assembles the draft.
     *
     * @throws DraftProblem where the template is wrong
     */
    public static Document assemble(Path folder, FigureBook book, DraftContext context) {
        return assemble(DraftTemplate.load(folder), book, context);
    }

    /**
     * Assembles the draft; equal inputs give an equal document.
     *
     * @throws DraftProblem where the template is wrong
     */
    public static Document assemble(DraftTemplate template, FigureBook book, DraftContext context) {
        Rendering rendering = new Rendering();
        Map<String, Object> model = model(book, context, rendering);
        RenderedText text = rendering.newText();
        Problems problems = new Problems(template.sources(), model.keySet());
        try {
            TemplateRun.process(template.template().createProcessingEnvironment(model, text));
            return new Document(MarkupParser.parse(text.toString(), rendering.nodes()));
        } catch (InvalidReferenceException e) {
            throw problems.unknownVariable(e);
        } catch (TemplateException e) {
            throw problems.of(e);
        } catch (MarkupProblem e) {
            throw problems.of(e, text.toString());
        } catch (RenderedText.TooLong | TemplateRun.Endless e) {
            throw problems.endless();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail", e);
        }
    }

    private static Map<String, Object> model(
            FigureBook book, DraftContext context, Rendering rendering) {
        FigurePrint print = new FigurePrint(new Gaps(rendering));
        Map<String, Object> model = new HashMap<>();
        model.putAll(Functions.of(book, print));
        model.putAll(Directives.of(rendering));
        TemplateModel figures = new FiguresModel(book, print);
        model.put("s", figures);
        model.put("commune", context.commune());
        model.put("province", context.province());
        model.put("year", context.year());
        model.put("last_year", context.year() - 1);
        model.put("next_year", context.year() + 1);
        model.put("dated_month", Dates.month(context.dated().getMonthValue()));
        model.put("dated_year", context.dated().getYear());
        return model;
    }
}
