package vn.sothon.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sothon.fixture.SmallCommune;

/** That the readings do not walk through tables of finished messages, however large. */
class QueryPlanTest {

    private final SmallCommune commune = new SmallCommune();

    @Test
    void the_inbox_is_read_through_its_small_indexes() {
        assertThat(plan(QueueReader.INBOX))
                .noneMatch(line -> line.contains("Seq Scan"))
                .anyMatch(line -> line.contains("inbox_waiting"))
                .anyMatch(line -> line.contains("inbox_given_up"));
    }

    @Test
    void the_outbox_is_read_through_its_small_indexes() {
        String outbox =
                QueueReader.OUTBOX
                        .replace(":now", "now()")
                        .replace(":yesterday", "now() - interval '1 day'");

        assertThat(plan(outbox))
                .noneMatch(line -> line.contains("Seq Scan"))
                .anyMatch(line -> line.contains("outbox_waiting"))
                .anyMatch(line -> line.contains("outbox_given_up"));
    }

    /** An empty table is always read whole, unless that is forbidden. */
    private List<String> plan(String query) {
        return commune.database.transaction(() -> {
            commune.database.sql("set local enable_seqscan = off").update();
            return commune.database.sql("explain " + query).list(row -> row.text("QUERY PLAN"));
        });
    }
}
