package vn.sothon.conversation;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.sothon.answer.Answer;
import vn.sothon.definition.Check;
import vn.sothon.definition.Question;
import vn.sothon.definition.Section;
import vn.sothon.definition.SectionId;
import vn.sothon.figures.Given;

/** Sends a section: at once where it is whole, else after a reason (dialogue.md §4). */
record Submitting(Scene scene) {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /** "gửi": the section on the review card. */
    Turn submit() {
        if (scene.duty().locked()) {
            return scene.only(scene.voice().say("locked"), List.of());
        }
        return switch (scene.open()) {
            case Open.Review(var section) -> send(section);
            case Open.Ask ask -> early(ask.section());
            case Open.AllSent sent -> scene.again();
        };
    }

    /** "gửi" before the end of the section: what is missing is named first. */
    private Turn early(Section section) {
        return scene.duty().isSubmitted(section) ? scene.again() : send(section);
    }

    private Turn send(Section section) {
        List<Question> missing = scene.duty().missing(section);
        List<SectionFigures.Found> failed = failed(section);
        if (missing.isEmpty() && failed.isEmpty()) {
            return sent(section, "", List.of(), scene);
        }
        List<String> sentences = new ArrayList<>();
        if (!missing.isEmpty()) {
            sentences.add(
                    scene.voice().say("submit.missing", "labels", ReviewCard.labels(missing)));
        }
        failed.forEach(finding -> sentences.add("⚠ " + finding.sentence()));
        sentences.add(scene.voice().say(missing.isEmpty() ? "submit.why.odd" : "submit.why"));
        Scene waiting =
                scene.with(scene.dialogue().waitingFor(new Pending.SubmitReason(section.id())));
        return waiting.only(
                String.join("\n", sentences),
                missing.isEmpty()
                        ? List.of(List.of("Số liệu đúng như vậy"), List.of("Xem"))
                        : List.of(List.of("Chưa có số liệu"), List.of("Nhập tiếp")));
    }

    /**
     * What has a figure in it is an answer. Else the reason has come, or "chưa có số liệu" for
     * everything that is missing.
     */
    Turn reason(SectionId id, String text) {
        Optional<Section> section =
                scene.duty().sections().stream().filter(s -> s.id().equals(id)).findFirst();
        if (section.isEmpty() || scene.duty().isSubmitted(section.get())) {
            return scene.with(scene.dialogue().onwards()).again();
        }
        if (text.codePoints().anyMatch(Character::isDigit)) {
            return new Answering(scene.with(scene.dialogue().waitingForNothing())).answer(text);
        }
        if (text.codePoints().filter(Character::isLetter).count() < 2) {
            return scene.only(scene.voice().say("submit.reason.wanted"), List.of());
        }
        boolean unknown =
                Hearing.withoutValue(text).filter(Answer.Unknown.class::isInstance).isPresent();
        if (!unknown) {
            return sent(section.get(), text.strip(), List.of(), scene);
        }
        List<Change> changes = new ArrayList<>();
        Scene after = scene;
        for (Question question : scene.duty().missing(section.get())) {
            Change.Give give =
                    new Change.Give(
                            scene.duty().id(), question.id(), new Answer.Unknown(), text, "");
            changes.add(give);
            after = after.with(after.duty().with(question.id(), given(give)));
        }
        return new Submitting(after).failed(section.get()).isEmpty()
                ? sent(section.get(), "", changes, after)
                : sent(section.get(), text.strip(), changes, after);
    }

    private Turn sent(Section section, String reason, List<Change> before, Scene scene) {
        ZonedDateTime now = scene.situation().now();
        String code = code(section, now);
        List<Change> changes = new ArrayList<>(before);
        changes.add(new Change.Submit(scene.duty().id(), section.id(), code, reason));
        Duty after = scene.duty().with(section.id(), new Duty.Receipt(code, now));
        String receipt =
                scene.voice()
                        .say(
                                now.isAfter(scene.duty().deadline())
                                        ? "submitted.late"
                                        : "submitted.on.time",
                                "section",
                                section.title(),
                                "unit",
                                scene.duty().unit().name(),
                                "at",
                                Spoken.moment(now),
                                "code",
                                code);
        return scene.with(after)
                .with(scene.dialogue().onwards())
                .onward(changes, Optional.empty(), receipt);
    }

    private List<SectionFigures.Found> failed(Section section) {
        return new SectionFigures(scene.duty(), section)
                .findings().stream()
                        .filter(finding -> finding.severity() != Check.Severity.NOTE)
                        .toList();
    }

    private Given given(Change.Give give) {
        return new Given(
                give.answer(),
                give.typed(),
                scene.situation().speaker().name(),
                scene.situation().now().toInstant(),
                "");
    }

    /** Four letters that people can read out; the same submission always has the same ones. */
    private String code(Section section, ZonedDateTime now) {
        long mixed =
                Objects.hash(scene.duty().id(), section.id(), now.toEpochSecond())
                        * 0x9E3779B97F4A7C15L;
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            code.append(LETTERS.charAt((int) ((mixed >>> (12 * i + 12)) & 31)));
        }
        return code.toString();
    }
}
