package vn.sothon.draft;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sothon.document.Block;
import vn.sothon.document.Block.TableRow;
import vn.sothon.document.Inline;
import vn.sothon.document.MarkupParser;
import vn.sothon.document.Node;

/** The directives a template may use for what the line markup has no sign for. */
final class Directives {

    private final Rendering rendering;
    private final Map<String, TemplateModel> directives = new HashMap<>();

    private Directives(Rendering rendering) {
        this.rendering = rendering;
    }

    /** Every directive by its name. */
    static Map<String, TemplateModel> of(Rendering rendering) {
        Directives directives = new Directives(rendering);
        directives.add(
                "letterhead", List.of("superior", "issuer", "symbol"), directives::letterhead);
        directives.add("title", List.of("kind"), directives::title);
        directives.add("addressees", List.of(), directives::addressees);
        directives.add("footnote", List.of(), directives::footnote);
        directives.add("table", List.of("caption", "columns"), directives::table);
        directives.add("signature", List.of("authority", "signer", "mark"), directives::signature);
        directives.add(
                "appendix",
                List.of("number", "title", "attached_to", "landscape"),
                directives::appendix);
        return directives.directives;
    }

    private void add(String name, List<String> parameters, DraftDirective.Body body) {
        directives.put(name, new DraftDirective(name, parameters, rendering, body));
    }

    private Node letterhead(Parameters parameters, String text) throws TemplateModelException {
        return new Block.Letterhead(
                parameters.lines("superior"),
                parameters.lines("issuer"),
                parameters.line("symbol"),
                MarkupParser.inlines(text, rendering.nodes()));
    }

    private Node title(Parameters parameters, String text) throws TemplateModelException {
        return new Block.Title(parameters.line("kind"), paragraphs(text));
    }

    private Node addressees(Parameters parameters, String text) {
        return new Block.Addressees(paragraphs(text));
    }

    private Node footnote(Parameters parameters, String text) {
        return MarkupParser.footnote(text, rendering.nodes());
    }

    private Node table(Parameters parameters, String text) throws TemplateModelException {
        return new Block.Table(
                parameters.line("caption"),
                TableColumns.parse(parameters.line("columns")),
                rows(parameters, text));
    }

    private List<TableRow> rows(Parameters parameters, String text) throws TemplateModelException {
        int expected = TableColumns.parse(parameters.line("columns")).size();
        List<TableRow> rows = MarkupParser.rows(text, rendering.nodes());
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).cells().size() != expected) {
                throw new TemplateMistake(
                        "table-cells",
                        "row",
                        i + 1,
                        "cells",
                        rows.get(i).cells().size(),
                        "columns",
                        expected);
            }
        }
        return rows;
    }

    private Node signature(Parameters parameters, String text) throws TemplateModelException {
        return new Block.Signature(
                paragraphs(text),
                parameters.lines("authority"),
                parameters.line("signer"),
                parameters.line("mark"));
    }

    private Node appendix(Parameters parameters, String text) throws TemplateModelException {
        List<Block> blocks = MarkupParser.parse(text, rendering.nodes());
        if (blocks.stream().anyMatch(Block.Appendix.class::isInstance)) {
            throw new TemplateMistake("appendix-inside");
        }
        return new Block.Appendix(
                parameters.line("number"),
                parameters.lines("title").stream().map(Directives::plain).toList(),
                plain(parameters.line("attached_to")),
                parameters.isOn("landscape"),
                blocks);
    }

    private static List<Inline> plain(String words) {
        return words.isEmpty() ? List.of() : List.of(new Inline.Text(words, false, false));
    }

    private List<List<Inline>> paragraphs(String text) {
        return MarkupParser.paragraphs(text, rendering.nodes());
    }
}
