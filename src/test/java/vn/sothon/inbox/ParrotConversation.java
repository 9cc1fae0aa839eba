package vn.sothon.inbox;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.sothon.answer.Answer;
import vn.sothon.answer.Approximation;
import vn.sothon.conversation.Change;
import vn.sothon.conversation.Dialogue;
import vn.sothon.conversation.DutyId;
import vn.sothon.conversation.Reply;
import vn.sothon.conversation.Said;
import vn.sothon.conversation.Situation;
import vn.sothon.conversation.Turn;
import vn.sothon.fixture.SmallReport;

/**
 * A conversation of a few fixed words, for tests of what is around it: a number answers the number
 * of households of the first duty, "gửi" sends a section, "lỗi" breaks; everything heard is
 * repeated.
 */
final class ParrotConversation implements TurnTaking {

    private final List<Said> heard = new CopyOnWriteArrayList<>();
    private int failures;

    /** The coming turns that break before they end. */
    void failNext(int times) {
        failures = times;
    }

    List<Said> heard() {
        return List.copyOf(heard);
    }

    @Override
    public Turn turn(Situation situation, Said said) {
        heard.add(said);
        if (failures > 0) {
            failures--;
            throw new IllegalStateException("broken on purpose");
        }
        return switch (said) {
            case Said.Text(var text, _) -> text(situation, text);
            case Said.Edited(var text, var earlier, _) ->
                    reply("sửa: " + text + earlier.map(told -> " " + told.question()).orElse(""));
            case Said.Unsupported(var kind) -> reply("không đọc được: " + kind);
        };
    }

    private static Turn text(Situation situation, String text) {
        if (text.matches("\\d+")) {
            return give(situation.duties().getFirst().id(), text);
        }
        return switch (text) {
            case "gửi" -> submit(situation.duties().getFirst().id());
            case "trộm" -> give(new DutyId(situation.duties().getFirst().id().campaign(), 1), "1");
            case "tiến độ" -> request(new Change.ShowProgress(campaign(situation)));
            case "nhắc" -> request(new Change.RemindNow(campaign(situation)));
            case "dự thảo" -> request(new Change.SendDraft(campaign(situation)));
            case "mã" -> request(new Change.GiveSignInCode());
            default -> reply("nghe: " + text);
        };
    }

    private static Turn give(DutyId duty, String figure) {
        Answer answer = new Answer.Figure(new BigDecimal(figure), Approximation.EXACT);
        return new Turn(
                List.of(new Change.Give(duty, SmallReport.HOUSEHOLDS, answer, figure, "")),
                moved(),
                Optional.of(
                        new Reply(
                                "✓ " + figure,
                                List.of(List.of("Tiếp")),
                                Optional.of(new Said.Told(duty, SmallReport.HOUSEHOLDS)))));
    }

    private static Turn submit(DutyId duty) {
        return new Turn(
                List.of(new Change.Submit(duty, SmallReport.POPULATION, "7F3K", "")),
                moved(),
                Optional.of(new Reply("đã nhận", List.of(), Optional.empty())));
    }

    private static Turn request(Change.Request request) {
        return new Turn(List.of(request), moved(), Optional.empty());
    }

    private static Turn reply(String text) {
        return new Turn(
                List.of(), moved(), Optional.of(new Reply(text, List.of(), Optional.empty())));
    }

    private static long campaign(Situation situation) {
        return situation.oversight().isEmpty()
                ? situation.duties().getFirst().id().campaign()
                : situation.oversight().getFirst().campaign();
    }

    private static Dialogue moved() {
        return new Dialogue(
                true,
                Optional.empty(),
                Optional.of(SmallReport.POPULATION),
                Optional.of(SmallReport.HOUSEHOLDS),
                Set.of(SmallReport.PEOPLE),
                Optional.empty());
    }
}
