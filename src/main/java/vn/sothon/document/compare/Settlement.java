package vn.sothon.document.compare;

import java.util.List;
import java.util.stream.Stream;
import vn.sothon.document.Block;
import vn.sothon.document.Block.Addressees;
import vn.sothon.document.Block.Appendix;
import vn.sothon.document.Block.Heading;
import vn.sothon.document.Block.Letterhead;
import vn.sothon.document.Block.Paragraph;
import vn.sothon.document.Block.Signature;
import vn.sothon.document.Block.Table;
import vn.sothon.document.Block.TableRow;
import vn.sothon.document.Block.Title;
import vn.sothon.document.Document;
import vn.sothon.document.Inline;
import vn.sothon.document.Revision;

/** Takes one kind of marked parts out of a document and the marks off the rest. */
final class Settlement {

    private final Revision dropped;

    private Settlement(Revision dropped) {
        this.dropped = dropped;
    }

    /**
     * @param dropped {@link Revision#UNCHANGED} takes nothing out
     */
    static Document without(Revision dropped, Document document) {
        return new Document(new Settlement(dropped).blocks(document.blocks()));
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().flatMap(this::block).toList();
    }

    private Stream<Block> block(Block block) {
        return switch (block) {
            case Letterhead(var superior, var issuer, var symbol, var placeAndDate) ->
                    Stream.of(new Letterhead(superior, issuer, symbol, line(placeAndDate)));
            case Title(var kind, var subject) -> Stream.of(new Title(kind, lines(subject)));
            case Addressees(var addressees) -> Stream.of(new Addressees(lines(addressees)));
            case Heading(var level, var lines) -> Stream.of(new Heading(level, lines(lines)));
            case Paragraph(var kind, var content) -> Stream.of(new Paragraph(kind, line(content)));
            case Table(var caption, var columns, var rows) ->
                    Stream.of(new Table(caption, columns, rows(rows)));
            case Signature(var recipients, var authority, var signer, var mark) ->
                    Stream.of(new Signature(lines(recipients), authority, signer, mark));
            case Appendix appendix -> appendix(appendix);
            case Block.Revised(var revision, var whole) ->
                    isDropped(revision) ? Stream.empty() : block(whole);
        };
    }

    private Stream<Block> appendix(Appendix appendix) {
        if (isDropped(appendix.revision())) {
            return Stream.empty();
        }
        return Stream.of(
                new Appendix(
                        appendix.number(),
                        lines(appendix.title()),
                        line(appendix.attachedTo()),
                        appendix.isLandscape(),
                        blocks(appendix.blocks())));
    }

    private List<TableRow> rows(List<TableRow> rows) {
        return rows.stream()
                .filter(row -> !isDropped(row.revision()))
                .map(row ->
                        new TableRow(row.isTotal(), row.cells().stream().map(this::line).toList()))
                .toList();
    }

    /** Lines of which some may be dropped as a whole. */
    private List<List<Inline>> lines(List<List<Inline>> lines) {
        return lines.stream()
                .filter(line -> !isDropped(Revision.of(line)))
                .map(this::line)
                .toList();
    }

    private List<Inline> line(List<Inline> line) {
        return Stretches.joined(line.stream().flatMap(this::inline).toList());
    }

    private Stream<Inline> inline(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> Stream.of(text);
            case Inline.Missing missing -> Stream.of(missing);
            case Inline.Footnote(var paragraphs) ->
                    Stream.of(new Inline.Footnote(lines(paragraphs)));
            case Inline.Revised(var revision, var content) ->
                    isDropped(revision) ? Stream.empty() : inline(content);
        };
    }

    private boolean isDropped(Revision revision) {
        return revision != Revision.UNCHANGED && revision == dropped;
    }
}
