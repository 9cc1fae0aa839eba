package vn.sothon.draft.templates;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sothon.campaign.Campaign;
import vn.sothon.draft.TemplateSources;
import vn.sothon.platform.Settings;

/**
 * The templates of reports: as delivered in the folder of templates, or with the text of a version.
 */
@Singleton
public final class ReportTemplates {

    private final TemplateVersions versions;
    private final Path folder;

    public ReportTemplates(TemplateVersions versions, Settings settings) {
        this.versions = versions;
        this.folder = settings.folders().templates();
    }

    /** As it came with the program, read anew. */
    public TemplateSources delivered(Campaign campaign) {
        return TemplateSources.read(folder.resolve(campaign.plan().report().value()));
    }

    /** The commune's own version in use; empty where the delivered template is. */
    public Optional<TemplateVersion> active(Campaign campaign) {
        return versions.active(TemplateOwner.of(campaign));
    }

    /**
     * The template of that version, or of {@link TemplateVersion#DELIVERED}; empty where there is
     * no such version.
     */
    public Optional<TemplateSources> numbered(Campaign campaign, int number) {
        TemplateSources delivered = delivered(campaign);
        return number == TemplateVersion.DELIVERED
                ? Optional.of(delivered)
                : versions.version(TemplateOwner.of(campaign), number)
                        .map(version -> delivered.withText(version.text()));
    }

    /** Every wording there is or was: the delivered one and all versions. */
    List<TemplateSources> all(Campaign campaign) {
        TemplateSources delivered = delivered(campaign);
        Stream<TemplateSources> own =
                versions.all(TemplateOwner.of(campaign)).stream()
                        .map(version -> delivered.withText(version.text()));
        return Stream.concat(Stream.of(delivered), own).toList();
    }

    /** The Word file with the named styles. */
    byte[] base() {
        try {
            return Files.readAllBytes(folder.resolve("base.docx"));
        } catch (IOException e) {
            throw new UncheckedIOException("the base of all templates", e);
        }
    }
}
