package vn.sothon.document.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import vn.sothon.document.Block;
import vn.sothon.document.Block.Addressees;
import vn.sothon.document.Block.Alignment;
import vn.sothon.document.Block.Appendix;
import vn.sothon.document.Block.Heading;
import vn.sothon.document.Block.Letterhead;
import vn.sothon.document.Block.Paragraph;
import vn.sothon.document.Block.ParagraphKind;
import vn.sothon.document.Block.Signature;
import vn.sothon.document.Block.Table;
import vn.sothon.document.Block.TableColumn;
import vn.sothon.document.Block.TableRow;
import vn.sothon.document.Block.Title;
import vn.sothon.document.Document;
import vn.sothon.document.Inline;
import vn.sothon.document.Inline.Footnote;
import vn.sothon.document.Inline.Missing;
import vn.sothon.document.Inline.Text;
import vn.sothon.document.SampleDocument;

/** Documents of few words, so that two of them often have much in common. */
public final class RandomDocuments {

    private static final List<TableColumn> COLUMNS =
            List.of(
                    new TableColumn(List.of("Cây"), Alignment.LEFT, 2),
                    new TableColumn(List.of("Số", "ha"), Alignment.RIGHT, 1));

    private RandomDocuments() {}

    /** An old document and a new one, mostly made from it by a few edits. */
    public record Drafts(Document old, Document now) {}

    public static Arbitrary<Drafts> drafts() {
        Arbitrary<Drafts> unrelated = Combinators.combine(documents(), documents()).as(Drafts::new);
        Arbitrary<Drafts> edited =
                documents().flatMap(old -> edits(old).map(now -> new Drafts(old, now)));
        Document sample = SampleDocument.everything();
        Arbitrary<Drafts> real = edits(sample).map(now -> new Drafts(sample, now));
        return Arbitraries.frequencyOf(
                Tuple.of(1, unrelated), Tuple.of(3, edited), Tuple.of(1, real));
    }

    static Arbitrary<Document> documents() {
        return Combinators.combine(blocks().list().ofMaxSize(6), appendices().list().ofMaxSize(2))
                .as((text, appendices) -> {
                    List<Block> all = new ArrayList<>(text);
                    all.addAll(appendices);
                    return new Document(all);
                });
    }

    /** Each block may go, stay, be changed in a word or line, or get a new one before it. */
    private static Arbitrary<Document> edits(Document document) {
        List<Arbitrary<List<Block>>> parts = new ArrayList<>();
        for (Block block : document.blocks()) {
            Arbitrary<? extends Block> others = block instanceof Appendix ? appendices() : blocks();
            parts.add(
                    Arbitraries.frequencyOf(
                            Tuple.of(8, Arbitraries.just(List.of(block))),
                            Tuple.of(1, Arbitraries.just(List.of())),
                            Tuple.of(4, edited(block).map(List::of)),
                            Tuple.of(1, others.map(other -> List.of(other, block)))));
        }
        return Combinators.combine(parts)
                .as(lists -> new Document(lists.stream().flatMap(List::stream).toList()));
    }

    private static Arbitrary<Block> edited(Block block) {
        return switch (block) {
            case Letterhead head ->
                    editedLine(head.placeAndDate())
                            .map(line ->
                                    new Letterhead(
                                            head.superior(), head.issuer(), head.symbol(), line));
            case Title title ->
                    editedLines(title.subject()).map(lines -> new Title(title.kind(), lines));
            case Addressees to -> editedLines(to.addressees()).map(Addressees::new);
            case Heading heading ->
                    editedLines(heading.lines()).map(lines -> new Heading(heading.level(), lines));
            case Paragraph paragraph ->
                    editedLine(paragraph.content())
                            .map(line -> new Paragraph(paragraph.kind(), line));
            case Table table ->
                    editedRows(table.rows())
                            .map(rows -> new Table(table.caption(), table.columns(), rows));
            case Signature signature ->
                    editedLines(signature.recipients())
                            .map(lines ->
                                    new Signature(
                                            lines,
                                            signature.authority(),
                                            signature.signer(),
                                            signature.mark()));
            case Appendix appendix ->
                    edits(new Document(appendix.blocks()))
                            .map(inside ->
                                    new Appendix(
                                            appendix.number(),
                                            appendix.title(),
                                            appendix.attachedTo(),
                                            appendix.isLandscape(),
                                            inside.blocks()));
            case Block.Revised revised -> Arbitraries.just(revised);
        };
    }

    private static Arbitrary<List<TableRow>> editedRows(List<TableRow> rows) {
        int columns = rows.isEmpty() ? 2 : rows.getFirst().cells().size();
        if (rows.isEmpty()) {
            return Arbitraries.just(rows);
        }
        return positioned(
                rows,
                row ->
                        positioned(row.cells(), RandomDocuments::editedLine, null)
                                .map(cells -> new TableRow(row.isTotal(), cells)),
                Arbitraries.just(new TableRow(false, Collections.nCopies(columns, List.of()))));
    }

    private static Arbitrary<List<List<Inline>>> editedLines(List<List<Inline>> lines) {
        return lines.isEmpty()
                ? line(true).list().ofMaxSize(2)
                : positioned(lines, RandomDocuments::editedLine, line(true));
    }

    private static Arbitrary<List<Inline>> editedLine(List<Inline> line) {
        return line.isEmpty()
                ? line(true)
                : positioned(line, RandomDocuments::editedInline, inline(true));
    }

    private static Arbitrary<Inline> editedInline(Inline inline) {
        return switch (inline) {
            case Text text ->
                    Combinators.combine(
                                    Arbitraries.integers().between(0, text.text().length()), word())
                            .as((at, word) ->
                                    new Text(
                                            text.text().substring(0, at)
                                                    + word
                                                    + text.text().substring(at),
                                            text.bold(),
                                            text.italic()));
            case Footnote note ->
                    note.paragraphs().isEmpty()
                            ? Arbitraries.just(note)
                            : positioned(note.paragraphs(), p -> line(false), line(false))
                                    .map(Footnote::new);
            case Missing _ -> Arbitraries.of("Thôn A", "Thôn B").map(Missing::new);
            case Inline.Revised revised -> Arbitraries.just(revised);
        };
    }

    /** The list with one item changed, left out, or with another before it where there is one. */
    private static <T> Arbitrary<List<T>> positioned(
            List<T> items, Function<T, Arbitrary<T>> edit, @Nullable Arbitrary<T> others) {
        return Arbitraries.integers()
                .between(0, items.size() - 1)
                .flatMap(at -> {
                    List<Arbitrary<List<T>>> kinds = new ArrayList<>();
                    kinds.add(edit.apply(items.get(at)).map(List::of));
                    if (others != null) {
                        kinds.add(Arbitraries.just(List.of()));
                        kinds.add(others.map(other -> List.of(other, items.get(at))));
                    }
                    return Arbitraries.oneOf(kinds)
                            .map(instead -> {
                                List<T> all = new ArrayList<>(items.subList(0, at));
                                all.addAll(instead);
                                all.addAll(items.subList(at + 1, items.size()));
                                return all;
                            });
                });
    }

    private static Arbitrary<Block> blocks() {
        Arbitrary<List<List<Inline>>> lines = line(true).list().ofMaxSize(3);
        Arbitrary<String> words = word();
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(ParagraphKind.class), line(true))
                        .as(Paragraph::new),
                Combinators.combine(Arbitraries.of(ParagraphKind.class), line(true))
                        .as(Paragraph::new),
                Combinators.combine(Arbitraries.integers().between(1, 4), lines).as(Heading::new),
                Combinators.combine(words, lines).as(Title::new),
                lines.map(Addressees::new),
                line(true).map(date -> new Letterhead(List.of(), List.of("UBND"), "BC", date)),
                Combinators.combine(lines, words)
                        .as((to, signer) -> new Signature(to, List.of("KT."), signer, "")),
                Combinators.combine(Arbitraries.of("", "Bảng 1"), rows())
                        .as((caption, rows) -> new Table(caption, COLUMNS, rows)));
    }

    private static Arbitrary<List<TableRow>> rows() {
        return Combinators.combine(Arbitraries.of(true, false), line(true).list().ofSize(2))
                .as((isTotal, cells) -> new TableRow(isTotal, cells))
                .list()
                .ofMaxSize(4);
    }

    private static Arbitrary<Appendix> appendices() {
        return Combinators.combine(
                        Arbitraries.of("", "I", "II"),
                        line(true).list().ofMaxSize(2),
                        line(true),
                        Arbitraries.of(true, false),
                        blocks().list().ofMaxSize(3))
                .as((number, title, to, isLandscape, blocks) ->
                        new Appendix(number, title, to, isLandscape, blocks));
    }

    private static Arbitrary<List<Inline>> line(boolean withNotes) {
        return inline(withNotes).list().ofMaxSize(5);
    }

    private static Arbitrary<Inline> inline(boolean withNotes) {
        Arbitrary<Inline> text =
                Combinators.combine(
                                word().list().ofMaxSize(4),
                                Arbitraries.of(false, false, false, true),
                                Arbitraries.of(false, false, false, true))
                        .as((words, bold, italic) ->
                                new Text(String.join(" ", words), bold, italic));
        Arbitrary<Inline> missing = Arbitraries.of("Thôn A", "Thôn B").map(Missing::new);
        if (!withNotes) {
            return Arbitraries.frequencyOf(Tuple.of(5, text), Tuple.of(1, missing));
        }
        Arbitrary<Inline> note = line(false).list().ofMaxSize(3).map(Footnote::new);
        return Arbitraries.frequencyOf(Tuple.of(6, text), Tuple.of(1, missing), Tuple.of(2, note));
    }

    private static Arbitrary<String> word() {
        return Arbitraries.of(
                "lúa",
                "ngô",
                "sắn",
                "660",
                "1.895",
                "98,08%",
                "ha",
                "đạt",
                ";",
                ",",
                "(",
                " ",
                "\u00A0",
                "ộ",
                "\uD83C\uDF3E",
                "a\u0302",
                "<b>",
                "-",
                "2025");
    }
}
