package vn.sothon.inbox;

import vn.sothon.conversation.Said;
import vn.sothon.conversation.Situation;
import vn.sothon.conversation.Turn;

/** The conversation as the inbox calls it. */
@FunctionalInterface
interface TurnTaking {

    Turn turn(Situation situation, Said said);
}
