package vn.sothon.channel.telegram;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;

/**
 * Polls while the server runs. The shutdown event comes before any bean is destroyed, so that the
 * last update is stored while there is a database.
 */
@Singleton
@Requires(bean = TelegramPoller.class)
final class PollerLifecycle {

    private final TelegramPoller poller;

    PollerLifecycle(TelegramPoller poller) {
        this.poller = poller;
    }

    @EventListener
    void onStart(ServerStartupEvent event) {
        poller.start();
    }

    @EventListener
    void onStop(ShutdownEvent event) {
        poller.close();
    }
}
