package vn.sothon.draft.templates;

import java.util.List;
import vn.sothon.definition.Mistake;

/**
 * What is needed to decide on a version.
 *
 * @param comparedWith the version it is compared with: what is in use, or, of the version in use,
 *     {@link TemplateVersion#DELIVERED}
 * @param mistakes of the wording with the passages and the report as they are now
 */
public record TemplateReview(
        TemplateVersion version, int comparedWith, TemplateDiff diff, List<Mistake> mistakes) {}
