package vn.sothon.channel.web;

import jakarta.inject.Singleton;
import vn.sothon.channel.Address;
import vn.sothon.channel.Channel;
import vn.sothon.channel.DeliveryResult;
import vn.sothon.channel.OutgoingMessage;
import vn.sothon.platform.Codes;

/**
 * Delivers to the pages that show a person's chat. The outbox row itself is what a page reads, now
 * or whenever it is opened, so sending is no more than telling the open pages to look.
 */
@Singleton
public final class WebChannel implements Channel {

    static final String NAME = "web";
    static final String BOT = "web";
    static final int MAX_TEXT_LENGTH = 20_000;

    private final OpenPages pages;
    private final Codes codes;

    WebChannel(OpenPages pages, Codes codes) {
        this.pages = pages;
        this.codes = codes;
    }

    /** The chat of a person; everybody has one, whether or not it was ever opened. */
    public static Address addressOf(long person) {
        return new Address(NAME, BOT, Long.toString(person));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int maxTextLength() {
        return MAX_TEXT_LENGTH;
    }

    @Override
    public DeliveryResult send(OutgoingMessage message) {
        pages.look(message.to().chat());
        return new DeliveryResult.Sent(codes.secret());
    }
}
