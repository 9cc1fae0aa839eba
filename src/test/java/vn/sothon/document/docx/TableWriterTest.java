package vn.sothon.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableWriterTest {

    @Test
    void columns_share_the_width_to_the_last_twip() {
        assertThat(TableWriter.part(100, List.of(1, 1, 1))).containsExactly(33, 33, 34);
    }
}
