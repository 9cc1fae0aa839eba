package vn.sothon.channel.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import vn.sothon.web.StaticFile;

/** The scripts and the look of the chat page. */
@Factory
final class ChatFiles {

    @Singleton
    @Named("chat.js")
    StaticFile script() {
        return new StaticFile("chat.js", ChatFiles.class);
    }

    @Singleton
    @Named("unsent.js")
    StaticFile unsent() {
        return new StaticFile("unsent.js", ChatFiles.class);
    }

    @Singleton
    @Named("chat.css")
    StaticFile look() {
        return new StaticFile("chat.css", ChatFiles.class);
    }
}
