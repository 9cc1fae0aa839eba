package vn.sothon.inbox;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.sothon.access.SignInCodes;
import vn.sothon.campaign.Campaigns;
import vn.sothon.campaign.ProgressBoard;
import vn.sothon.campaign.RemindedText;
import vn.sothon.campaign.Reminders;
import vn.sothon.channel.OutgoingFile;
import vn.sothon.conversation.Change;
import vn.sothon.conversation.Situation;
import vn.sothon.draft.DraftProblem;
import vn.sothon.draft.shelf.DraftCopy;
import vn.sothon.draft.shelf.Drafts;
import vn.sothon.outbox.MessageKind;
import vn.sothon.wording.Wording;

/** Answers what a supervisor asked for. */
@Singleton
final class Requests {

    private static final Wording WORDING = Wording.of(Requests.class);

    private final ProgressBoard progress;
    private final Reminders reminders;
    private final SignInCodes signInCodes;
    private final Campaigns campaigns;
    private final Drafts drafts;

    Requests(
            ProgressBoard progress,
            Reminders reminders,
            SignInCodes signInCodes,
            Campaigns campaigns,
            Drafts drafts) {
        this.progress = progress;
        this.reminders = reminders;
        this.signInCodes = signInCodes;
        this.campaigns = campaigns;
        this.drafts = drafts;
    }

    /** What is sent back. */
    record Response(MessageKind kind, String text, Optional<OutgoingFile> file) {

        private static Response text(String text) {
            return new Response(MessageKind.REPLY, text, Optional.empty());
        }
    }

    Response answer(Change.Request request, Situation situation) {
        return switch (request) {
            case Change.ShowProgress(var campaign) -> showProgress(campaign, situation);
            case Change.RemindNow(var campaign) -> remindNow(campaign, situation);
            case Change.SendDraft(var campaign) -> sendDraft(campaign, situation);
            case Change.GiveSignInCode() -> giveSignInCode(situation);
        };
    }

    private Response showProgress(long campaign, Situation situation) {
        requireOversight(campaign, situation);
        return Response.text(progress.textOf(campaign).orElseThrow());
    }

    private Response remindNow(long campaign, Situation situation) {
        requireOversight(campaign, situation);
        return Response.text(RemindedText.of(reminders.remindNow(campaign).orElseThrow()));
    }

    private Response sendDraft(long campaign, Situation situation) {
        requireOversight(campaign, situation);
        try {
            DraftCopy copy =
                    drafts.copy(
                            campaigns.campaign(campaign).orElseThrow(),
                            Optional.of(situation.speaker().person()));
            String caption = WORDING.say("draft", "number", copy.number());
            return new Response(MessageKind.FILE, caption, Optional.of(copy.file()));
        } catch (DraftProblem problem) {
            return Response.text(
                    WORDING.say(
                            "draft.broken",
                            "file",
                            problem.file(),
                            "line",
                            problem.line(),
                            "problem",
                            problem.text()));
        }
    }

    private Response giveSignInCode(Situation situation) {
        String code = signInCodes.issue(situation.speaker().person());
        long minutes = SignInCodes.VALIDITY.toMinutes();
        return new Response(
                MessageKind.SIGN_IN,
                WORDING.say("signIn", "code", code, "minutes", minutes),
                Optional.empty());
    }

    private static void requireOversight(long campaign, Situation situation) {
        if (situation.oversight().stream().noneMatch(one -> one.campaign() == campaign)) {
            throw new IllegalStateException(
                    "campaign " + campaign + " is not overseen by " + situation.speaker().person());
        }
    }
}
