package vn.sothon.document.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sothon.document.compare.Compared.marks;
import static vn.sothon.document.compare.Compared.text;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sothon.document.Block.Addressees;
import vn.sothon.document.Block.Alignment;
import vn.sothon.document.Block.Appendix;
import vn.sothon.document.Block.Heading;
import vn.sothon.document.Block.Letterhead;
import vn.sothon.document.Block.Signature;
import vn.sothon.document.Block.Table;
import vn.sothon.document.Block.TableColumn;
import vn.sothon.document.Block.TableRow;
import vn.sothon.document.Block.Title;
import vn.sothon.document.Document;
import vn.sothon.document.MarkupParser;

class BlockComparisonTest {

    @Test
    void a_row_that_was_added_is_one_marked_row() {
        assertThat(
                        marks(
                                table(row("1", "Lúa", "660"), row("2", "Sắn", "125")),
                                table(
                                        row("1", "Lúa", "660"),
                                        row("2", "Ngô", "17"),
                                        row("3", "Sắn", "125"))))
                .containsExactly("+ row: 2 | Ngô | 17", "[-2-][+3+]");
    }

    @Test
    void a_row_whose_figures_all_changed_is_still_the_same_row() {
        assertThat(
                        marks(
                                table(row("1", "Lúa", "660"), row("2", "Sắn", "125")),
                                table(row("1", "Lúa", "661"), row("2", "Sắn", "126"))))
                .containsExactly("[-660-][+661+]", "[-125-][+126+]");
    }

    @Test
    void a_table_with_other_columns_is_another_table() {
        var columns = List.of(new TableColumn(List.of("TT"), Alignment.LEFT, 1));
        var other = new Table("Bảng", columns, List.of(row("1")));

        assertThat(marks(table(row("1", "Lúa", "660")), new Document(List.of(other))))
                .containsExactly("- table", "+ table");
    }

    @Test
    void the_day_and_a_recipient_are_marked_inside_and_a_new_signer_changes_the_block() {
        assertThat(
                        marks(
                                formal("ngày 1 tháng 11", "Nguyễn Mẫu"),
                                formal("ngày 2 tháng 11", "Lê Mẫu")))
                .containsExactly("Xã Xốp, ngày [-1-][+2+] tháng 11", "- signature", "+ signature");
        assertThat(marks(signed("- Sở Nội vụ;"), signed("- Sở Nội vụ;", "- Lưu: VT.")))
                .containsExactly("[+- Lưu: VT.+]");
    }

    @Test
    void the_first_recipient_brings_the_label_above_it() {
        assertThat(marks(signed(), signed("- Lưu: VT.")))
                .containsExactly("- signature", "+ signature");
    }

    @Test
    void one_addressee_is_printed_otherwise_than_two() {
        var one = new Document(List.of(new Addressees(List.of(text("Sở Nội vụ.")))));
        var two =
                new Document(
                        List.of(
                                new Addressees(
                                        List.of(text("- Sở Nội vụ;"), text("- UBND tỉnh.")))));

        assertThat(marks(one, two)).containsExactly("- addressees", "+ addressees");
    }

    @Test
    void a_line_of_a_heading_that_came_is_a_marked_line() {
        var old = new Document(List.of(new Heading(1, List.of(text("Phần I")))));
        var now = new Document(List.of(new Heading(1, List.of(text("Phần I"), text("KẾT QUẢ")))));

        assertThat(marks(old, now)).containsExactly("[+KẾT QUẢ+]");
    }

    @Test
    void appendices_are_compared_with_those_of_their_number() {
        Document old =
                new Document(List.of(appendix("I", "Lúa 660 ha."), appendix("II", "Bò 5 con.")));
        Document now =
                new Document(
                        List.of(
                                appendix("I", "Lúa 660 ha."),
                                appendix("II", "Bò 6 con."),
                                appendix("III", "Cây ăn quả.")));

        assertThat(marks(old, now)).containsExactly("Bò [-5-][+6+] con.", "+ appendix");
    }

    @Test
    void an_appendix_that_was_turned_is_another_appendix() {
        Appendix upright = appendix("I", "Lúa 660 ha.");
        var turned =
                new Appendix("I", upright.title(), upright.attachedTo(), true, upright.blocks());

        assertThat(marks(new Document(List.of(upright)), new Document(List.of(turned))))
                .containsExactly("- appendix", "+ appendix");
    }

    private static Document table(TableRow... rows) {
        var columns =
                Stream.of("TT", "Cây", "ha")
                        .map(title -> new TableColumn(List.of(title), Alignment.LEFT, 1))
                        .toList();
        return new Document(List.of(new Table("Bảng 1", columns, List.of(rows))));
    }

    private static TableRow row(String... cells) {
        return new TableRow(false, Stream.of(cells).map(Compared::text).toList());
    }

    private static Document formal(String date, String signer) {
        return new Document(
                List.of(
                        new Letterhead(
                                List.of(), List.of("UBND"), "BC-UBND", text("Xã Xốp, " + date)),
                        new Title("BÁO CÁO", List.of(text("Kết quả"))),
                        new Signature(List.of(), List.of("CHỦ TỊCH"), signer, "")));
    }

    private static Document signed(String... recipients) {
        var lines = Stream.of(recipients).map(Compared::text).toList();
        return new Document(List.of(new Signature(lines, List.of("CHỦ TỊCH"), "Mẫu", "")));
    }

    private static Appendix appendix(String number, String words) {
        return new Appendix(
                number,
                List.of(text("KẾT QUẢ")),
                List.of(),
                false,
                MarkupParser.parse(words, List.of()));
    }
}
