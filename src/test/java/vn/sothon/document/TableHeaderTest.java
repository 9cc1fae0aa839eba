package vn.sothon.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.sothon.document.TableHeader.Cell;

class TableHeaderTest {

    @Test
    void columns_without_outer_titles_make_one_row() {
        assertThat(TableHeader.of(List.of(List.of("TT"), List.of("Chỉ tiêu"))))
                .containsExactly(List.of(new Cell("TT", 0, 1, 1), new Cell("Chỉ tiêu", 1, 1, 1)));
    }

    @Test
    void neighbours_with_the_same_outer_title_share_it_and_single_titles_reach_down() {
        var header =
                TableHeader.of(
                        List.of(
                                List.of("TT"),
                                List.of("Diện tích", "Kế hoạch"),
                                List.of("Diện tích", "Thực hiện"),
                                List.of("Ghi chú")));

        assertThat(header)
                .containsExactly(
                        List.of(
                                new Cell("TT", 0, 1, 2),
                                new Cell("Diện tích", 1, 2, 1),
                                new Cell("Ghi chú", 3, 1, 2)),
                        List.of(new Cell("Kế hoạch", 1, 1, 1), new Cell("Thực hiện", 2, 1, 1)));
    }

    @Test
    void the_same_title_of_two_columns_is_not_merged() {
        assertThat(TableHeader.of(List.of(List.of("Số"), List.of("Số"))))
                .containsExactly(List.of(new Cell("Số", 0, 1, 1), new Cell("Số", 1, 1, 1)));
    }

    @Property
    void every_place_of_the_header_is_covered_by_exactly_one_cell(
            @ForAll("titles") List<List<String>> titles) {
        var header = TableHeader.of(titles);

        for (int row = 0; row < header.size(); row++) {
            for (int column = 0; column < titles.size(); column++) {
                assertThat(covering(header, row, column))
                        .containsExactly(TableHeader.covering(header, row, column));
            }
        }
    }

    private static List<Cell> covering(List<List<Cell>> header, int row, int column) {
        List<Cell> covering = new ArrayList<>();
        for (int begin = 0; begin < header.size(); begin++) {
            for (Cell cell : header.get(begin)) {
                boolean rows = begin <= row && row < begin + cell.rows();
                boolean columns =
                        cell.column() <= column && column < cell.column() + cell.columns();
                if (rows && columns) {
                    covering.add(cell);
                }
            }
        }
        return covering;
    }

    @Provide
    Arbitrary<List<List<String>>> titles() {
        return Arbitraries.of("A", "B")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
