package vn.sothon.campaign;

import java.util.Optional;
import vn.sothon.conversation.Duty;
import vn.sothon.definition.Section;

/**
 * How far one unit is with one section.
 *
 * @param answered how many of the {@code total} questions need nothing more
 * @param receipt there once the section is sent
 */
public record SectionProgress(
        Section section, int answered, int total, Optional<Duty.Receipt> receipt) {

    static SectionProgress of(Duty duty, Section section) {
        return new SectionProgress(
                section,
                (int) section.questions().stream().filter(duty::isAnswered).count(),
                section.questions().size(),
                Optional.ofNullable(duty.submitted().get(section.id())));
    }

    public boolean isSubmitted() {
        return receipt.isPresent();
    }

    public int missing() {
        return total - answered;
    }
}
