package vn.sothon.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sothon.definition.Section;

/** The first words to a person, the choice of a unit, and the lists of what there is to do. */
record Greeting(Situation situation) {

    private Voice voice() {
        return new Voice(situation.speaker());
    }

    /** Introduces a duty: what is asked, by when, in which sections. */
    Turn introduce(Scene scene) {
        Duty duty = scene.duty();
        List<Section> sections = duty.openSections();
        if (sections.isEmpty()) {
            return scene.with(scene.dialogue().met()).again();
        }
        String text =
                voice().say(
                                        "greeting",
                                        "unit",
                                        duty.unit().name(),
                                        "campaign",
                                        duty.campaignTitle(),
                                        "count",
                                        sections.size(),
                                        "deadline",
                                        Spoken.deadline(duty.deadline()))
                        + "\n"
                        + numbered(duty);
        return scene.with(scene.dialogue().met()).only(text, List.of(List.of("Bắt đầu")));
    }

    /** "mục": every section with its state; buttons open one. */
    Turn sections(Scene scene) {
        List<List<String>> keyboard = new ArrayList<>();
        List<Section> sections = scene.duty().sections();
        for (int i = 0; i < sections.size(); i++) {
            keyboard.add(List.of("Mục " + (i + 1) + ". " + sections.get(i).title()));
        }
        return scene.only(
                voice().say("sections", "unit", scene.duty().unit().name())
                        + "\n"
                        + numbered(scene.duty()),
                keyboard);
    }

    /** Asks for which of several units the person speaks. */
    Turn askUnit(Dialogue dialogue, String before) {
        List<List<String>> keyboard =
                situation.duties().stream().map(duty -> List.of(name(duty))).distinct().toList();
        String units =
                situation.duties().stream()
                        .map(duty -> "• " + name(duty) + " – " + state(duty))
                        .collect(Collectors.joining("\n"));
        String text =
                (before.isBlank() ? "" : before + "\n") + voice().say("which.unit", "units", units);
        return new Turn(
                List.of(), dialogue, Optional.of(new Reply(text, keyboard, Optional.empty())));
    }

    /** What a duty is called where several are to choose from. */
    String name(Duty duty) {
        boolean isAlone =
                situation.duties().stream()
                                .filter(other -> other.id().unit() == duty.id().unit())
                                .count()
                        == 1;
        return isAlone ? duty.unit().name() : duty.unit().name() + " – " + duty.campaignTitle();
    }

    private String state(Duty duty) {
        int open = duty.openSections().size();
        return open == 0 ? voice().say("unit.done") : voice().say("unit.open", "count", open);
    }

    private String numbered(Duty duty) {
        List<String> lines = new ArrayList<>();
        List<Section> sections = duty.sections();
        for (int i = 0; i < sections.size(); i++) {
            lines.add(
                    voice().say(
                                    "section.line",
                                    "number",
                                    i + 1,
                                    "section",
                                    sections.get(i).title(),
                                    "state",
                                    state(duty, sections.get(i))));
        }
        return String.join("\n", lines);
    }

    private String state(Duty duty, Section section) {
        int total = section.questions().size();
        int answered = total - duty.missing(section).size();
        if (duty.isSubmitted(section)) {
            return voice().say("section.sent");
        }
        return answered == 0
                ? voice().say("section.untouched", "total", total)
                : voice().say("section.begun", "answered", answered, "total", total);
    }
}
