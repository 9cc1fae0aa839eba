package vn.sothon.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sothon.document.Block.Appendix;
import vn.sothon.document.Block.Paragraph;
import vn.sothon.document.Block.ParagraphKind;

class DocumentTest {

    private static final Paragraph TEXT = new Paragraph(ParagraphKind.BODY, List.of());
    private static final Appendix APPENDIX =
            new Appendix("", List.of(), List.of(), false, List.of());

    @Test
    void the_text_ends_where_the_appendices_begin() {
        var document = new Document(List.of(TEXT, TEXT, APPENDIX));

        assertThat(document.text()).containsExactly(TEXT, TEXT);
        assertThat(document.appendices()).containsExactly(APPENDIX);
    }

    @Test
    void no_text_comes_after_an_appendix() {
        assertThatThrownBy(() -> new Document(List.of(APPENDIX, TEXT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("after an appendix");
    }

    @Test
    void marks_stand_in_no_marks() {
        Inline word = new Inline.Text("a", false, false);
        Inline marked = new Inline.Revised(Revision.INSERTED, word);
        Block inside = new Paragraph(ParagraphKind.BODY, List.of(marked));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Inline.Revised(Revision.DELETED, marked));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Inline.Revised(Revision.UNCHANGED, word));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.Revised(Revision.DELETED, inside));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.Revised(Revision.DELETED, APPENDIX));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Block.TableRow(false, List.of(List.of(marked)), Revision.INSERTED));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Appendix(
                                "",
                                List.of(),
                                List.of(),
                                false,
                                List.of(inside),
                                Revision.DELETED));
    }

    @Test
    void a_footnote_stands_in_no_footnote_whatever_became_of_it() {
        Inline note = new Inline.Footnote(List.of());
        Inline marked = new Inline.Revised(Revision.INSERTED, note);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Inline.Footnote(List.of(List.of(marked))));
    }
}
