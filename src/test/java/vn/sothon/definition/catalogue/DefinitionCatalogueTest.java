package vn.sothon.definition.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.definition.ReportId;

/** Definitions follow their files, and a broken file never takes one away. */
class DefinitionCatalogueTest {

    private static final ReportId ID = new ReportId("thu");

    @TempDir private Path templates;

    private DefinitionCatalogue catalogue;

    @BeforeEach
    void load_one_report() throws IOException {
        write("thu", yaml("thu", "Lần một"));
        catalogue = new DefinitionCatalogue(templates);
        assertThat(catalogue.reload()).isEmpty();
    }

    @Test
    void a_report_is_found_by_its_folder() {
        assertThat(catalogue.definition(ID).title()).isEqualTo("Lần một");
    }

    @Test
    void a_changed_file_gives_another_version() throws IOException {
        String before = catalogue.definition(ID).version();
        write("thu", yaml("thu", "Lần hai"));

        assertThat(catalogue.reload()).isEmpty();

        assertThat(catalogue.definition(ID).title()).isEqualTo("Lần hai");
        assertThat(catalogue.definition(ID).version()).isNotEqualTo(before);
    }

    @Test
    void a_broken_file_leaves_the_last_good_version_in_use() throws IOException {
        write("thu", "report: thu\ntitle: [");

        assertThat(catalogue.reload()).hasSize(1);

        assertThat(catalogue.definition(ID).title()).isEqualTo("Lần một");
    }

    @Test
    void a_file_that_is_gone_leaves_the_last_good_version_in_use() throws IOException {
        Files.delete(templates.resolve("thu/report.yaml"));

        assertThat(catalogue.reload())
                .extracting(mistake -> mistake.file())
                .containsExactly(templates.resolve("thu/report.yaml").toString());

        assertThat(catalogue.definition(ID).title()).isEqualTo("Lần một");
    }

    @Test
    void one_broken_report_does_not_hold_up_another() throws IOException {
        write("thu", "");
        write("khac", yaml("khac", "Báo cáo khác"));

        assertThat(catalogue.reload()).hasSize(1);

        assertThat(catalogue.definitions())
                .extracting(ReportDefinition::title)
                .containsExactly("Báo cáo khác", "Lần một");
    }

    @Test
    void what_reports_share_is_no_report() throws IOException {
        Files.createDirectories(templates.resolve("_shared"));

        assertThat(catalogue.reload()).isEmpty();
    }

    @Test
    void an_unknown_report_is_named() {
        assertThatThrownBy(() -> catalogue.definition(new ReportId("la")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no definition of report la");
    }

    private void write(String folder, String yaml) throws IOException {
        Path file = Files.createDirectories(templates.resolve(folder)).resolve("report.yaml");
        Files.writeString(file, yaml);
    }

    private static String yaml(String id, String title) {
        return """
        report: %s
        title: %s
        sections:
          - id: people
            title: Dân cư
            answered_by: village
            questions:
              - {id: note, row: Q-1, label: Ghi chú, prompt: Có gì thêm, type: text, aggregation: concat}
        """
                .formatted(id, title);
    }
}
