package vn.sothon.inbox;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.sothon.conversation.Conversation;

/** The conversation is pure and knows no container; here it gets into one. */
@Factory
final class ConversationFactory {

    @Singleton
    TurnTaking conversation() {
        return new Conversation()::turn;
    }
}
