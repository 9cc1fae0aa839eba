package vn.sothon.draft.shelf;

import vn.sothon.document.Document;
import vn.sothon.draft.DraftAssembler;
import vn.sothon.draft.DraftContext;
import vn.sothon.draft.DraftProblem;
import vn.sothon.draft.DraftTemplate;
import vn.sothon.draft.TemplateSources;

/**
 * Everything the words and figures of a draft come from; equal inputs give an equal document. How
 * it looks in Word is the base file's part and none of this.
 */
public record DraftInputs(CampaignAnswers answers, TemplateSources wording, DraftContext context) {

    /**
     * The draft they give.
     *
     * @throws DraftProblem where the template is wrong, or the program no longer takes it
     */
    public Document document() {
        return DraftAssembler.assemble(DraftTemplate.of(wording), answers.book(), context);
    }
}
