package vn.sothon.inbox;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.sothon.access.SignInCodes;
import vn.sothon.campaign.ProgressBoard;
import vn.sothon.campaign.RemindedText;
import vn.sothon.campaign.Reminders;
import vn.sothon.channel.Address;
import vn.sothon.channel.OutgoingFile;
import vn.sothon.channel.OutgoingMessage;
import vn.sothon.conversation.Change;
import vn.sothon.conversation.Situation;
import vn.sothon.outbox.MessageKind;
import vn.sothon.outbox.Outbox;
import vn.sothon.outbox.Posting;
import vn.sothon.wording.Wording;

/** Answers what a supervisor asked for. */
@Singleton
final class Requests {

    private static final Wording WORDING = Wording.of(Requests.class);

    private final ProgressBoard progress;
    private final Reminders reminders;
    private final SignInCodes signInCodes;
    private final Outbox outbox;

    Requests(ProgressBoard progress, Reminders reminders, SignInCodes signInCodes, Outbox outbox) {
        this.progress = progress;
        this.reminders = reminders;
        this.signInCodes = signInCodes;
        this.outbox = outbox;
    }

    /** What is sent back. */
    private record Response(MessageKind kind, String text, Optional<OutgoingFile> file) {

        static Response text(String text) {
            return new Response(MessageKind.REPLY, text, Optional.empty());
        }
    }

    void answer(Change.Request request, Situation situation, Address to) {
        Response response =
                switch (request) {
                    case Change.ShowProgress(var campaign) -> showProgress(campaign, situation);
                    case Change.RemindNow(var campaign) -> remindNow(campaign, situation);
                    case Change.SendDraft(var campaign) -> sendDraft(campaign, situation);
                    case Change.GiveSignInCode() -> giveSignInCode(situation);
                };
        outbox.enqueue(
                new OutgoingMessage(to, response.text(), List.of(), response.file()),
                Posting.of(response.kind()));
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
        return Response.text(WORDING.say("draft.later"));
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
