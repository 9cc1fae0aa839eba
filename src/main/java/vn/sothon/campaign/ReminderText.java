package vn.sothon.campaign;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sothon.channel.Keyboard;
import vn.sothon.organisation.Person;
import vn.sothon.wording.Wording;

/** A reminder: who, how long, and what exactly is missing; nothing that is already there. */
final class ReminderText {

    /** The command that names what is missing, as the conversation knows it. */
    private static final String MISSING = "thiếu";

    private static final Wording WORDING = Wording.of(ReminderText.class);

    private ReminderText() {}

    /** Below the message, so that the buttons of an open question stay on the screen. */
    static Keyboard button() {
        return new Keyboard.Inline(
                List.of(List.of(new Keyboard.Button(WORDING.say("reminder.button"), MISSING))));
    }

    /**
     * @param owing the person's units that owe something
     */
    static String of(
            Campaign campaign, Person person, List<UnitProgress> owing, ZonedDateTime now) {
        String head =
                WORDING.say(
                        "reminder.head",
                        "salutation",
                        person.salutation(),
                        "name",
                        person.name(),
                        "title",
                        campaign.title(),
                        "deadline",
                        DeadlineText.moment(campaign.deadline()),
                        "distance",
                        DeadlineText.distance(campaign.deadline(), now));
        Stream<String> units = owing.stream().map(ReminderText::unit);
        String foot = WORDING.say("reminder.foot", "salutation", person.salutation());
        return Stream.of(Stream.of(head), units, Stream.of(foot))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String unit(UnitProgress unit) {
        String sections =
                unit.owed().stream().map(ReminderText::section).collect(Collectors.joining("\n"));
        return WORDING.say("reminder.unit", "unit", unit.unit().name()) + "\n" + sections;
    }

    private static String section(SectionProgress section) {
        return WORDING.say(
                section.missing() == 0 ? "reminder.section.ready" : "reminder.section.missing",
                "section",
                section.section().title(),
                "missing",
                section.missing());
    }
}
