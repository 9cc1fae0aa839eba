package vn.sothon.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sothon.document.Block;
import vn.sothon.document.Document;
import vn.sothon.document.Inline;
import vn.sothon.document.Revision;

/** A document tree as readable text, for golden files: one line per paragraph, notes below it. */
final class TreeText {

    private final StringBuilder text = new StringBuilder();
    private final List<Inline.Footnote> notes = new ArrayList<>();
    private int noteCount;

    private TreeText() {}

    static String of(Document document) {
        TreeText tree = new TreeText();
        document.blocks().forEach(tree::block);
        return tree.text.toString();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Letterhead head -> {
                line("[letterhead] " + head.superior() + " " + head.issuer() + " " + head.symbol());
                line("    " + inlines(head.placeAndDate()));
            }
            case Block.Title title ->
                    line("[title] " + title.kind() + " | " + lines(title.subject()));
            case Block.Addressees to -> line("[addressees] " + lines(to.addressees()));
            case Block.Heading heading ->
                    line("#".repeat(heading.level()) + " " + lines(heading.lines()));
            case Block.Paragraph paragraph ->
                    line("[" + paragraph.kind() + "] " + inlines(paragraph.content()));
            case Block.Table table -> {
                line("[table] " + table.caption() + " " + table.columns());
                table.rows()
                        .forEach(row ->
                                line(
                                        (row.isTotal() ? "  = " : "    ")
                                                + sign(row.revision())
                                                + lines(row.cells())));
            }
            case Block.Signature signature -> {
                line("[signature] " + signature.authority() + " " + signature.signer());
                signature.recipients().forEach(recipient -> line("    " + inlines(recipient)));
                if (!signature.mark().isEmpty()) {
                    line("    " + signature.mark());
                }
            }
            case Block.Appendix appendix -> {
                line(
                        "[appendix] "
                                + sign(appendix.revision())
                                + appendix.number()
                                + " "
                                + lines(appendix.title()));
                line("    " + inlines(appendix.attachedTo()));
                appendix.blocks().forEach(this::block);
            }
            case Block.Revised(Revision revision, Block whole) -> {
                line(sign(revision));
                block(whole);
            }
        }
    }

    private static String sign(Revision revision) {
        return switch (revision) {
            case UNCHANGED -> "";
            case INSERTED -> "{+} ";
            case DELETED -> "{-} ";
        };
    }

    private void line(String words) {
        text.append(words).append('\n');
        List<Inline.Footnote> now = List.copyOf(notes);
        notes.clear();
        for (Inline.Footnote note : now) {
            noteCount++;
            text.append("    (").append(noteCount).append(") ");
            text.append(lines(note.paragraphs())).append('\n');
        }
    }

    private String lines(List<List<Inline>> lines) {
        return lines.stream().map(this::inlines).collect(Collectors.joining(" | "));
    }

    private String inlines(List<Inline> content) {
        return content.stream().map(this::inline).collect(Collectors.joining());
    }

    private String inline(Inline inline) {
        return switch (inline) {
            case Inline.Text(String words, boolean bold, boolean italic) ->
                    (bold ? "**" : "")
                            + (italic ? "*" : "")
                            + words
                            + (italic ? "*" : "")
                            + (bold ? "**" : "");
            case Inline.Missing(String label) -> "⟦" + label + "⟧";
            case Inline.Footnote footnote -> {
                notes.add(footnote);
                yield "(" + (noteCount + notes.size()) + ")";
            }
            case Inline.Revised(Revision revision, Inline content) ->
                    "{" + sign(revision).charAt(1) + inline(content) + "}";
        };
    }
}
