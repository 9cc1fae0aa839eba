package vn.sothon.campaign;

import java.util.ArrayList;
import java.util.List;
import vn.sothon.wording.Wording;

/** What a supervisor is told after {@code nhắc}. */
public final class RemindedText {

    private static final Wording WORDING = Wording.of(RemindedText.class);

    private RemindedText() {}

    public static String of(Reminded reminded) {
        if (reminded.equals(new Reminded(0, 0, 0, 0))) {
            return WORDING.say("reminded.nobody");
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(WORDING.say("reminded", "reminded", reminded.reminded()));
        if (reminded.alreadyToday() > 0) {
            sentences.add(WORDING.say("reminded.already", "people", reminded.alreadyToday()));
        }
        if (reminded.withoutContact() > 0) {
            sentences.add(
                    WORDING.say("reminded.withoutContact", "people", reminded.withoutContact()));
        }
        if (reminded.unitsWithoutReporter() > 0) {
            sentences.add(
                    WORDING.say(
                            "reminded.withoutReporter", "units", reminded.unitsWithoutReporter()));
        }
        return String.join(" ", sentences);
    }
}
