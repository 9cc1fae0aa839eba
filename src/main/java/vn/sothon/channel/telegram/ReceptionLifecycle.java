package vn.sothon.channel.telegram;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;

/**
 * Receives while the server runs. The shutdown event comes before any bean is destroyed, so that
 * the last update is stored while there is a database.
 */
@Singleton
@Requires(bean = Receivers.class)
final class ReceptionLifecycle {

    private final BeanProvider<Receivers> receivers;
    private volatile boolean isStarted;

    /** Takes a provider: a context that ends without a server must not make receivers for it. */
    ReceptionLifecycle(BeanProvider<Receivers> receivers) {
        this.receivers = receivers;
    }

    @EventListener
    void onStart(ServerStartupEvent event) {
        start();
    }

    @EventListener
    void onStop(ShutdownEvent event) {
        if (isStarted) {
            receivers.get().close();
        }
    }

    void start() {
        receivers.get().start();
        isStarted = true;
    }
}
