package vn.sothon.channel.telegram;

import io.micronaut.context.BeanProvider;
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

    private final BeanProvider<TelegramPoller> poller;
    private volatile boolean isStarted;

    /** Takes a provider: a context that ends without a server must not make a poller for it. */
    PollerLifecycle(BeanProvider<TelegramPoller> poller) {
        this.poller = poller;
    }

    @EventListener
    void onStart(ServerStartupEvent event) {
        start();
    }

    @EventListener
    void onStop(ShutdownEvent event) {
        if (isStarted) {
            poller.get().close();
        }
    }

    void start() {
        poller.get().start();
        isStarted = true;
    }
}
