package vn.sothon.draft.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.sothon.draft.templates.TemplateRoom.REWORDED;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sothon.database.DatabaseFailure;
import vn.sothon.definition.ReportId;
import vn.sothon.draft.templates.TemplateVersion.Status;

/** What holds whoever is quick, and whatever a program writes. */
class TemplateRulesTest {

    private static final String OTHER = REWORDED.replace("Tổng số nhân khẩu là", "Cả xã có");

    private final TemplateRoom room;

    TemplateRulesTest(@TempDir Path folder) {
        room = new TemplateRoom(folder);
    }

    @RepeatedTest(3)
    void of_two_who_decide_at_once_one_wins_and_the_other_is_told() throws Exception {
        room.upload(REWORDED);
        room.upload(OTHER);

        List<Decision> decisions = atOnce(() -> room.use(1, 0), () -> room.use(2, 0));

        assertThat(decisions)
                .containsExactlyInAnyOrder(new Decision.Done(), new Decision.Overtaken());
        assertThat(room.kept()).filteredOn(TemplateVersion::isActive).hasSize(1);
    }

    @RepeatedTest(3)
    void likewise_where_both_replace_a_version() throws Exception {
        room.upload(REWORDED);
        room.upload(OTHER);
        room.use(1, 0);

        List<Decision> decisions = atOnce(() -> room.use(2, 1), () -> room.useDelivered(1));

        assertThat(decisions)
                .containsExactlyInAnyOrder(new Decision.Done(), new Decision.Overtaken());
        assertThat(room.version(1).status()).isEqualTo(Status.RETIRED);
    }

    @RepeatedTest(3)
    void two_clicks_at_once_are_one_decision() throws Exception {
        room.upload(REWORDED);

        List<Decision> decisions = atOnce(() -> room.use(1, 0), () -> room.use(1, 0));

        assertThat(decisions).containsExactly(new Decision.Done(), new Decision.Done());
    }

    @RepeatedTest(3)
    void the_same_file_sent_twice_at_once_is_one_proposal() throws Exception {
        List<Proposal> proposals = atOnce(() -> room.upload(OTHER), () -> room.upload(OTHER));

        assertThat(proposals).containsExactly(new Proposal.Proposed(1), new Proposal.Proposed(1));
    }

    @Test
    void another_report_or_commune_has_versions_of_its_own() {
        room.upload(REWORDED);
        TemplateOwner own = TemplateOwner.of(room.campaign);

        assertThat(room.versions.all(new TemplateOwner(own.commune(), new ReportId("other"))))
                .isEmpty();
        assertThat(room.versions.all(new TemplateOwner(own.commune() + 1, own.report()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "status = 'ACTIVE'; decided_at = now(), template_version_is_one_active_per_report",
        "status = 'LOST'; decided_at = now(), template_version_status_is_known",
        "decided_at = null; decided_by = null, template_version_is_decided_unless_proposed",
        "number = 0, template_version_number_counts_from_one",
        "number = 1, template_version_number_is_unique",
        "text = '', template_version_text_is_bounded",
        "text_hash = (select min(text_hash) from template_versions where number = 1), "
                + "template_version_is_one_per_text"
    })
    void the_table_refuses_what_must_not_be(String change, String constraint) {
        room.upload(REWORDED);
        room.upload(OTHER);
        room.use(1, 0);
        room.refuse(2, "");
        String update =
                "update template_versions set " + change.replace(';', ',') + " where number = 2";

        assertThatExceptionOfType(DatabaseFailure.class)
                .isThrownBy(() ->
                        room.commune.database.transaction(
                                () -> room.commune.database.sql(update).update()))
                .satisfies(failure -> assertThat(failure.constraint()).isEqualTo(constraint));
    }

    @FunctionalInterface
    private interface Act<T> {
        T act();
    }

    private static <T> List<T> atOnce(Act<T> one, Act<T> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> first = threads.submit(() -> after(start, one));
            Future<T> second = threads.submit(() -> after(start, other));
            return List.of(first.get(), second.get());
        }
    }

    private static <T> T after(CyclicBarrier start, Act<T> act) throws Exception {
        start.await();
        return act.act();
    }
}
