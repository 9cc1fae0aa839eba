package vn.sothon.draft.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a supervisor reads where two wordings are compared. */
class ReadableWordingTest {

    private final ReadableWording readable = new ReadableWording(EditedFile.REPORT);

    @Test
    void nobody_sees_code() {
        assertThat(
                        read(
                                """
                                ## I. DÂN **CƯ**
                                <#if !none(s.households)>
                                Xã có ${num(s.households)} hộ<@footnote>Tính đến ${year}.</@footnote>.
                                </#if>
                                """))
                .isEqualTo(
                        """
                        [heading 2] I. DÂN **CƯ**
                        ‹Nếu “Số hộ” khác “không có”:›
                        Xã có ‹Số hộ› hộ [chú thích: Tính đến ‹năm báo cáo›.].
                        ‹Hết “nếu”›\
                        """);
    }

    @Test
    void a_figure_printed_another_way_reads_differently() {
        String before = read("Xã có ${num(s.households)} hộ.");

        assertThat(read("Xã có ${count(s.households)} hộ.")).isNotEqualTo(before);
        assertThat(read("Xã có ${num(s.households)} hộ.")).isEqualTo(before);
    }

    private String read(String wording) {
        return readable.read(EditedFile.sources(wording));
    }
}
