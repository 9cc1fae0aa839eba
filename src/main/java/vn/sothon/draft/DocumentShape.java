package vn.sothon.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sothon.document.Block;
import vn.sothon.document.Document;
import vn.sothon.document.Inline;
import vn.sothon.document.Revision;

/** The structure of a document without its words: what a person's text must never change. */
final class DocumentShape {

    private DocumentShape() {}

    /** The first block in which two documents differ but for their words; empty where in none. */
    static Optional<String> difference(Document one, Document other) {
        List<String> left = of(one);
        List<String> right = of(other);
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String here = i < left.size() ? left.get(i) : "–";
            String there = i < right.size() ? right.get(i) : "–";
            if (!here.equals(there)) {
                return Optional.of(i + 1 + ": " + here + " → " + there);
            }
        }
        return Optional.empty();
    }

    /** One line per block. */
    static List<String> of(Document document) {
        return blocks(document.blocks()).toList();
    }

    private static Stream<String> blocks(List<Block> blocks) {
        return blocks.stream().flatMap(DocumentShape::block);
    }

    private static Stream<String> block(Block block) {
        return switch (block) {
            case Block.Letterhead head ->
                    Stream.of(
                            "letterhead %d %d %s"
                                    .formatted(
                                            head.superior().size(),
                                            head.issuer().size(),
                                            line(head.placeAndDate())));
            case Block.Title title -> Stream.of("title " + lines(title.subject()));
            case Block.Addressees to -> Stream.of("addressees " + lines(to.addressees()));
            case Block.Heading heading ->
                    Stream.of("heading " + heading.level() + " " + lines(heading.lines()));
            case Block.Paragraph paragraph ->
                    Stream.of(paragraph.kind() + " " + line(paragraph.content()));
            case Block.Table table ->
                    Stream.concat(
                            Stream.of("table " + table.columns().size()),
                            table.rows().stream()
                                    .map(row -> "row " + row.isTotal() + lines(row.cells())));
            case Block.Signature signature ->
                    Stream.of(
                            "signature %d %s"
                                    .formatted(
                                            signature.authority().size(),
                                            lines(signature.recipients())));
            case Block.Appendix appendix ->
                    Stream.concat(
                            Stream.of(
                                    "appendix %b %s"
                                            .formatted(
                                                    appendix.isLandscape(),
                                                    lines(appendix.title()))),
                            blocks(appendix.blocks()));
            case Block.Revised(Revision revision, Block whole) ->
                    block(whole).map(line -> revision + " " + line);
        };
    }

    private static String lines(List<List<Inline>> lines) {
        return lines.stream().map(DocumentShape::line).toList().toString();
    }

    private static String line(List<Inline> content) {
        return content.stream().map(DocumentShape::inline).collect(Collectors.joining());
    }

    private static String inline(Inline inline) {
        return switch (inline) {
            case Inline.Text(String _, boolean bold, boolean italic) ->
                    "t" + (bold ? "b" : "") + (italic ? "i" : "");
            case Inline.Missing _ -> "?";
            case Inline.Footnote footnote -> lines(footnote.paragraphs());
            case Inline.Revised(Revision revision, Inline content) -> revision + inline(content);
        };
    }
}
