package vn.sothon.draft.templates;

import java.util.Optional;
import vn.sothon.draft.TemplateSources;

/**
 * Which wording the drafts of a campaign have.
 *
 * @param version the commune's own; empty where it is the delivered one
 * @param failed the commune's own that should be used but gives no draft any more
 */
public record TemplateInUse(
        TemplateSources sources,
        Optional<TemplateVersion> version,
        Optional<TemplateVersion> failed) {}
