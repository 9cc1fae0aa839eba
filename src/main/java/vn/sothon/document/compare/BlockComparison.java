package vn.sothon.document.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
import vn.sothon.document.Inline;
import vn.sothon.document.Revision;

/** Compares blocks: those that stayed inside, the others as a whole. */
final class BlockComparison {

    private BlockComparison() {}

    /** Blocks instead of others. */
    static List<Block> of(List<Block> old, List<Block> now) {
        return Alignment.of(old, now, likeness())
                .merged(
                        block -> Stream.of(marked(Revision.DELETED, block)),
                        block -> Stream.of(marked(Revision.INSERTED, block)),
                        BlockComparison::kept);
    }

    private static Likeness<Block> likeness() {
        Likeness<Block> ofWords = Likeness.ofWords(Frame::isSame, Bag::ofBlock);
        return (old, now) ->
                Frame.isEnough(old) && Frame.isSame(old, now) ? 1 : ofWords.between(old, now);
    }

    private static Block marked(Revision revision, Block block) {
        if (block instanceof Appendix appendix) {
            return new Appendix(
                    appendix.number(),
                    appendix.title(),
                    appendix.attachedTo(),
                    appendix.isLandscape(),
                    appendix.blocks(),
                    revision);
        }
        return new Block.Revised(revision, block);
    }

    private static Stream<Block> kept(Block old, Block now) {
        if (old.equals(now)) {
            return Stream.of(now);
        }
        return inside(old, now).map(Stream::of).orElseGet(() -> replaced(old, now));
    }

    private static Stream<Block> replaced(Block old, Block now) {
        return Stream.of(marked(Revision.DELETED, old), marked(Revision.INSERTED, now));
    }

    private record Pair(Block old, Block now) {}

    /** The block with marks inside; empty where these cannot say what happened. */
    private static Optional<Block> inside(Block old, Block now) {
        return switch (new Pair(old, now)) {
            case Pair(Letterhead a, Letterhead b) ->
                    Optional.of(
                            new Letterhead(
                                    b.superior(),
                                    b.issuer(),
                                    b.symbol(),
                                    LineComparison.of(a.placeAndDate(), b.placeAndDate())));
            case Pair(Title a, Title b) ->
                    lines(a.subject(), b.subject()).<Block>map(lines -> new Title(b.kind(), lines));
            case Pair(Addressees a, Addressees b) ->
                    lines(a.addressees(), b.addressees()).<Block>map(Addressees::new);
            case Pair(Heading a, Heading b) ->
                    lines(a.lines(), b.lines()).<Block>map(lines -> new Heading(b.level(), lines));
            case Pair(Paragraph a, Paragraph b) ->
                    Optional.of(
                            new Paragraph(b.kind(), LineComparison.of(a.content(), b.content())));
            case Pair(Table a, Table b) ->
                    Optional.of(new Table(b.caption(), b.columns(), rows(a.rows(), b.rows())));
            case Pair(Signature a, Signature b) ->
                    lines(a.recipients(), b.recipients())
                            .<Block>map(lines ->
                                    new Signature(lines, b.authority(), b.signer(), b.mark()));
            case Pair(Appendix a, Appendix b) -> inside(a, b);
            case Pair(Block _, Block _) -> Optional.empty();
        };
    }

    private static Optional<Block> inside(Appendix old, Appendix now) {
        return lines(old.title(), now.title())
                .<Block>map(title ->
                        new Appendix(
                                now.number(),
                                title,
                                LineComparison.of(old.attachedTo(), now.attachedTo()),
                                now.isLandscape(),
                                of(old.blocks(), now.blocks())));
    }

    private static Optional<List<List<Inline>>> lines(
            List<List<Inline>> old, List<List<Inline>> now) {
        return LineComparison.lines(old, now);
    }

    private static List<TableRow> rows(List<TableRow> old, List<TableRow> now) {
        Likeness<TableRow> likeness =
                Likeness.ofWords((a, b) -> a.isTotal() == b.isTotal(), Bag::ofRow);
        return Alignment.of(old, now, likeness)
                .merged(
                        row -> Stream.of(marked(Revision.DELETED, row)),
                        row -> Stream.of(marked(Revision.INSERTED, row)),
                        (a, b) -> Stream.of(row(a, b)));
    }

    private static TableRow marked(Revision revision, TableRow row) {
        return new TableRow(row.isTotal(), row.cells(), revision);
    }

    private static TableRow row(TableRow old, TableRow now) {
        List<List<Inline>> cells =
                IntStream.range(0, now.cells().size())
                        .mapToObj(i -> LineComparison.of(old.cells().get(i), now.cells().get(i)))
                        .toList();
        return new TableRow(now.isTotal(), cells);
    }
}
