package vn.sothon.draft;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sothon.document.Block;
import vn.sothon.document.Inline;
import vn.sothon.document.Node;

/**
 * A directive of the template language: it renders its body, makes a node of it and leaves a
 * reference in the text.
 *
 * @param parameters the names it takes
 */
record DraftDirective(String name, List<String> parameters, Rendering rendering, Body body)
        implements TemplateDirectiveModel {

    /** How a node is made. */
    interface Body {
        Node make(Parameters parameters, String text) throws TemplateException;
    }

    @Override
    public void execute(
            Environment environment,
            @SuppressWarnings("rawtypes") Map given,
            TemplateModel[] loopVariables,
            @Nullable TemplateDirectiveBody content)
            throws TemplateException, IOException {
        Parameters known = Parameters.of(name, parameters, given);
        String text = content == null ? "" : rendered(content);
        Node node = body.make(known, text);
        String place = rendering.place(node);
        environment
                .getOut()
                .write(
                        switch (node) {
                            case Block _ -> "\n" + place + "\n";
                            case Inline _ -> place;
                        });
    }

    private String rendered(TemplateDirectiveBody content) throws TemplateException, IOException {
        rendering.beginBody();
        try (RenderedText text = rendering.newText()) {
            content.render(text);
            return text.toString();
        } finally {
            rendering.endBody();
        }
    }
}
