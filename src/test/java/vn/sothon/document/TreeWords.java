package vn.sothon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every word a document prints, for comparing what the writers made of it. */
public final class TreeWords {

    private final List<String> texts = new ArrayList<>();

    private TreeWords() {}

    /** In no order. */
    public static List<String> of(Document document) {
        TreeWords words = new TreeWords();
        document.blocks().forEach(words::block);
        return words.texts.stream()
                .map(Markup::clean)
                .flatMap(text -> Stream.of(text.split("[\\s\u00A0]+", -1)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Letterhead head -> {
                texts.add(Printed.nation());
                texts.add(Printed.motto());
                texts.add(Printed.number(head.symbol()));
                texts.addAll(head.superior());
                texts.addAll(head.issuer());
                line(head.placeAndDate());
            }
            case Block.Title title -> {
                texts.add(title.kind());
                title.subject().forEach(this::line);
            }
            case Block.Addressees to -> {
                texts.add(Printed.addressees());
                to.addressees().forEach(this::line);
            }
            case Block.Heading heading -> heading.lines().forEach(this::line);
            case Block.Paragraph paragraph -> {
                texts.add(paragraph.kind().mark());
                line(paragraph.content());
            }
            case Block.Table table -> {
                texts.add(table.caption());
                table.columns().forEach(column -> texts.addAll(column.titles()));
                table.rows().forEach(row -> row.cells().forEach(this::line));
            }
            case Block.Signature signature -> {
                texts.addAll(signature.authority());
                texts.add(signature.signer());
                texts.add(signature.mark());
                signature.recipients().forEach(this::line);
            }
            case Block.Appendix appendix -> {
                texts.add(Printed.appendix(appendix));
                appendix.title().forEach(this::line);
                line(appendix.attachedTo());
                appendix.blocks().forEach(this::block);
            }
            case Block.Revised revised -> block(revised.block());
        }
    }

    private void line(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        content.forEach(inline -> inline(inline, text));
        texts.add(text.toString());
    }

    private void inline(Inline inline, StringBuilder text) {
        switch (inline) {
            case Inline.Text(String words, var _, var _) -> text.append(words);
            case Inline.Missing missing -> text.append(Printed.missing(missing));
            case Inline.Footnote footnote -> {
                text.append(' ');
                footnote.paragraphs().forEach(this::line);
            }
            case Inline.Revised revised -> inline(revised.content(), text);
        }
    }
}
