package vn.sothon.draft.shelf;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.sothon.campaign.Campaign;
import vn.sothon.channel.OutgoingFile;
import vn.sothon.draft.templates.TemplateEditing;
import vn.sothon.organisation.Unit;
import vn.sothon.organisation.Units;

/** Wordings that leave the house as Word files, to be edited. */
@Singleton
public final class TemplateCopies {

    private final TemplateEditing editing;
    private final Units units;

    public TemplateCopies(TemplateEditing editing, Units units) {
        this.editing = editing;
        this.units = units;
    }

    /** The file of a version or of the delivered template; empty where there is none such. */
    public Optional<OutgoingFile> copy(Campaign campaign, int number) {
        String commune = units.unit(campaign.commune()).map(Unit::name).orElseThrow();
        String name = FileName.ofTemplate(campaign.title(), commune, number);
        return editing.word(campaign, number).map(content -> new OutgoingFile(name, content));
    }
}
