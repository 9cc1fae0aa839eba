package vn.sothon.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sothon.definition.DefinitionReader;
import vn.sothon.definition.Loaded;
import vn.sothon.definition.Mistake;
import vn.sothon.definition.ReportId;
import vn.sothon.figures.SmallReport;

class DraftLintTest {

    @TempDir private Path folder;

    @Test
    void the_delivered_wording_has_no_mistake() throws IOException {
        Path delivered = Path.of("templates", "thi-dua-khen-thuong-xa");
        String yaml = Files.readString(delivered.resolve("report.yaml"));
        ReportId id = new ReportId("thi-dua-khen-thuong-xa");
        Loaded.Ok loaded = (Loaded.Ok) DefinitionReader.read(id, "report.yaml", yaml);

        assertThat(DraftLint.check(delivered, loaded.definition())).isEmpty();
    }

    @Test
    void a_figure_that_does_not_exist_is_found_also_where_nothing_prints_it() throws IOException {
        assertThat(check("Xã.\n<#if none(s.households) && has(s.rank)>${s.housholds}</#if>"))
                .extracting(Mistake::line, Mistake::message)
                .first()
                .satisfies(found -> assertThat(found.toList()).first().isEqualTo(2))
                .satisfies(found ->
                        assertThat(found.toList().get(1).toString())
                                .contains("«housholds»", "«households»"));
    }

    @Test
    void every_unknown_name_is_told_in_one_go() throws IOException {
        assertThat(check("${num(s.one)}\n${num(s.two)}\n")).hasSize(2);
    }

    @Test
    void what_fails_only_without_answers_is_found() throws IOException {
        assertThat(check("<#if !has(s.households)>**mở</#if>"))
                .extracting(Mistake::message)
                .anyMatch(message -> message.contains("Chữ đậm"));
    }

    @Test
    void a_missing_template_is_a_mistake() {
        assertThat(DraftLint.check(folder, SmallReport.definition()))
                .extracting(Mistake::message)
                .singleElement()
                .asString()
                .contains("Không tìm thấy tệp");
    }

    private List<Mistake> check(String wording) throws IOException {
        Files.writeString(folder.resolve("draft.ftl"), wording);
        return DraftLint.check(folder, SmallReport.definition());
    }
}
