package vn.sothon.channel.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import vn.sothon.web.StaticFiles;

/** The scripts and the look of the chat page. */
@Factory
final class ChatFiles {

    @Singleton
    StaticFiles chat() {
        return new StaticFiles(
                ChatFiles.class,
                List.of("chat.css", "chat.js", "connection.js", "log.js", "unsent.js"));
    }
}
