package vn.sothon.conversation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import vn.sothon.answer.Answer;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.definition.DefinitionReader;
import vn.sothon.definition.Loaded;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.definition.ReportId;
import vn.sothon.definition.Respondent;
import vn.sothon.definition.SectionId;
import vn.sothon.figures.Given;
import vn.sothon.figures.ReportingUnit;

/**
 * A conversation in memory: what is said, what the bot replies, what is stored. Failing assertions
 * print the conversation so far.
 *
 * <pre>scenario.says("bắt đầu").says("152").hasStored("households", Answer.Figure.of(152))</pre>
 */
final class Scenario {

    private static final ZonedDateTime START =
            ZonedDateTime.parse("2026-11-25T20:14:00+07:00[Asia/Ho_Chi_Minh]");
    private static final Path REPORT = Path.of("templates/thi-dua-khen-thuong-xa/report.yaml");

    private final Conversation conversation = new Conversation();
    private final StringBuilder transcript = new StringBuilder();
    private final List<Change> requests = new ArrayList<>();
    private final List<Oversight> oversight = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();
    private Speaker speaker = new Speaker(1, "A Nhớ", "anh");
    private List<Duty> duties = new ArrayList<>();
    private Dialogue dialogue = Dialogue.fresh();
    private ZonedDateTime now = START;
    private Reply last = new Reply("", List.of(), Optional.empty());

    private record Message(String text, Optional<Said.Told> told) {}

    static ReportDefinition report() {
        try {
            String yaml = Files.readString(REPORT);
            Loaded loaded =
                    DefinitionReader.read(
                            new ReportId("thi-dua-khen-thuong-xa"), REPORT.toString(), yaml);
            if (loaded instanceof Loaded.Ok(var definition, var warnings)) {
                return definition;
            }
            throw new AssertionError(loaded.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A person who reports for one unit of the given respondent. */
    static Scenario of(Respondent respondent, String unit) {
        return new Scenario().alsoReportsFor(7, respondent, unit);
    }

    Scenario alsoReportsFor(long unit, Respondent respondent, String name) {
        duties.add(
                new Duty(
                        new DutyId(1, unit),
                        new ReportingUnit(unit, name, respondent),
                        "Báo cáo thi đua, khen thưởng năm 2026",
                        ZonedDateTime.parse("2026-11-27T17:00:00+07:00[Asia/Ho_Chi_Minh]"),
                        false,
                        report(),
                        Map.of(),
                        Map.of(),
                        Map.of()));
        return this;
    }

    Scenario supervises() {
        oversight.add(new Oversight(1, "Báo cáo thi đua, khen thưởng năm 2026"));
        return this;
    }

    Scenario lastYear(String question, Answer answer) {
        duties.replaceAll(duty -> {
            Map<QuestionId, Given> more = new HashMap<>(duty.lastYear());
            more.put(new QuestionId(question), given(answer, ""));
            return new Duty(
                    duty.id(),
                    duty.unit(),
                    duty.campaignTitle(),
                    duty.deadline(),
                    duty.locked(),
                    duty.definition(),
                    duty.answers(),
                    more,
                    duty.submitted());
        });
        return this;
    }

    Scenario isLocked() {
        duties.replaceAll(duty ->
                new Duty(
                        duty.id(),
                        duty.unit(),
                        duty.campaignTitle(),
                        duty.deadline(),
                        true,
                        duty.definition(),
                        duty.answers(),
                        duty.lastYear(),
                        duty.submitted()));
        return this;
    }

    Scenario later(Duration time) {
        now = now.plus(time);
        return this;
    }

    Scenario says(String text) {
        transcript.append("> ").append(text.replace("\n", "\n> ")).append('\n');
        hear(Optional.of(text), new Said.Text(text, Optional.empty()));
        return this;
    }

    Scenario replies(String to, String text) {
        transcript.append("> (trả lời tin “").append(to).append("”) ").append(text).append('\n');
        hear(Optional.of(text), new Said.Text(text, message(to).told()));
        return this;
    }

    Scenario edits(String before, String text) {
        transcript.append("> (sửa tin “").append(before).append("”) ").append(text).append('\n');
        Message message = message(before);
        messages.replaceAll(m -> m.equals(message) ? new Message(text, m.told()) : m);
        hear(Optional.empty(), new Said.Edited(text, message.told(), before));
        return this;
    }

    Scenario sends(IncomingMessage.Kind kind) {
        transcript.append("> (").append(kind).append(")\n");
        hear(Optional.empty(), new Said.Unsupported(kind));
        return this;
    }

    /** The process stops and starts, or the person takes another phone: only stored things stay. */
    Scenario restarts() {
        return this;
    }

    Scenario hasStored(String question, Answer answer) {
        Assertions.assertThat(stored(question)).as(transcript.toString()).contains(answer);
        return this;
    }

    Scenario hasNothingStored(String question) {
        Assertions.assertThat(stored(question)).as(transcript.toString()).isEmpty();
        return this;
    }

    Scenario hears(String... parts) {
        Assertions.assertThat(last.text()).as(transcript.toString()).contains(parts);
        return this;
    }

    Scenario doesNotHear(String part) {
        Assertions.assertThat(last.text()).as(transcript.toString()).doesNotContain(part);
        return this;
    }

    Scenario sees(String... buttons) {
        Assertions.assertThat(last.keyboard().stream().flatMap(List::stream).toList())
                .as(transcript.toString())
                .contains(buttons);
        return this;
    }

    Scenario hasSubmitted(String section) {
        Assertions.assertThat(duties.getFirst().submitted())
                .as(transcript.toString())
                .containsKey(new SectionId(section));
        return this;
    }

    Scenario hasNotSubmitted(String section) {
        Assertions.assertThat(duties.getFirst().submitted())
                .as(transcript.toString())
                .doesNotContainKey(new SectionId(section));
        return this;
    }

    Scenario hasRequested(Change request) {
        Assertions.assertThat(requests).as(transcript.toString()).contains(request);
        return this;
    }

    Reply lastReply() {
        return last;
    }

    Answer answer(String question) {
        return stored(question).orElseThrow(() -> new AssertionError(transcript.toString()));
    }

    String transcript() {
        return transcript.toString();
    }

    private Optional<Answer> stored(String question) {
        return duties.stream()
                .flatMap(duty -> duty.answer(new QuestionId(question)).stream())
                .findFirst();
    }

    private Message message(String text) {
        return messages.stream()
                .filter(message -> message.text().equals(text))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("nobody said " + text + "\n" + transcript));
    }

    private void hear(Optional<String> spoken, Said said) {
        Turn turn =
                conversation.turn(new Situation(speaker, duties, oversight, dialogue, now), said);
        dialogue = turn.dialogue();
        Optional<Said.Told> told = Optional.empty();
        for (Change change : turn.changes()) {
            told = apply(change);
        }
        if (spoken.isPresent()) {
            messages.add(new Message(spoken.get(), told));
        }
        if (turn.reply().isPresent()) {
            last = turn.reply().get();
            transcript.append(last.text()).append('\n');
            last.keyboard().forEach(row -> transcript.append(row).append('\n'));
            messages.add(new Message(last.text(), last.receipt()));
        }
        turn.changes()
                .forEach(change -> transcript.append("  = ").append(line(change)).append('\n'));
        transcript.append('\n');
    }

    private String line(Change change) {
        return switch (change) {
            case Change.Give(var duty, var question, var answer, var typed, var reason) ->
                    "%s = %s, typed “%s”%s"
                            .formatted(
                                    question,
                                    spoken(question, answer),
                                    typed,
                                    reason.isEmpty() ? "" : ", because “" + reason + "”");
            case Change.Submit(var duty, var section, var code, var reason) ->
                    "%s is sent%s"
                            .formatted(
                                    section, reason.isEmpty() ? "" : ", because “" + reason + "”");
            case Change.Request request -> request.toString();
        };
    }

    private String spoken(QuestionId question, Answer answer) {
        return duties.stream()
                .flatMap(duty -> duty.question(question).stream())
                .map(asked -> Spoken.answer(asked.type(), answer))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Said.Told> apply(Change change) {
        switch (change) {
            case Change.Give(var id, var question, var answer, var typed, var reason) -> {
                duties.replaceAll(duty ->
                        duty.id().equals(id) ? duty.with(question, given(answer, typed)) : duty);
                return Optional.of(new Said.Told(id, question));
            }
            case Change.Submit(var id, var section, var code, var reason) ->
                    duties.replaceAll(duty ->
                            duty.id().equals(id)
                                    ? duty.with(section, new Duty.Receipt(code, now))
                                    : duty);
            case Change.Request request -> requests.add(request);
        }
        return Optional.empty();
    }

    private Given given(Answer answer, String typed) {
        return new Given(answer, typed, speaker.name(), now.toInstant(), "");
    }
}
