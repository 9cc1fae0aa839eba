package vn.sothon.load;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.sothon.faketelegram.FakeBotApi;
import vn.sothon.fixture.NumberedReport;

/** A report of one length, the people who answer it, and what was measured with them. */
final class Trial {

    /** More answers than any round takes, so that there is always somebody who has a question. */
    private static final int MOST_PER_SECOND = 1500;

    private final Wanted wanted;
    private final NumberedReport report;
    private final Communes communes;
    private final FakeBotApi telegram;
    private final Meter meter;
    private final List<Table.Line> lines = new ArrayList<>();
    private final TreeMap<Integer, Round> paced = new TreeMap<>();
    private int typed;

    Trial(
            Wanted wanted,
            NumberedReport report,
            Communes communes,
            FakeBotApi telegram,
            Meter meter) {
        this.wanted = wanted;
        this.report = report;
        this.communes = communes;
        this.telegram = telegram;
        this.meter = meter;
    }

    void warmUp() {
        try (var crowd = seated()) {
            crowd.closedLoop(wanted.length().toNanos());
            typed += crowd.typed();
        }
    }

    void closedLoop() {
        try (var crowd = seated()) {
            Usage start = meter.read();
            Round result = crowd.closedLoop(wanted.length().toNanos());
            lines.add(new Table.Line(result, meter.read().since(start)));
            typed += crowd.typed();
        }
    }

    void paced(int rate) {
        try (var crowd = seated()) {
            paced.put(rate, crowd.paced(wanted.length().toNanos(), rate));
            typed += crowd.typed();
        }
    }

    int typed() {
        return typed;
    }

    void print() {
        if (!lines.isEmpty()) {
            Table.closedLoop(report.questions(), lines);
        }
        paced.forEach(Table::paced);
    }

    /** As many people with a question as are wanted, and others enough to follow them. */
    private Crowd seated() {
        var crowd = new Crowd(telegram);
        long answers = wanted.length().toSeconds() * MOST_PER_SECOND;
        while ((long) crowd.waiting() * report.questions() / 2 < answers) {
            crowd.join(communes.add(report, wanted.people()));
        }
        crowd.seat(wanted.people());
        return crowd;
    }
}
