package vn.sothon.health;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.ShutdownEvent;
import jakarta.inject.Singleton;

/** Whether this process is about to end. */
@Singleton
public final class Departure implements ApplicationEventListener<ShutdownEvent> {

    private volatile boolean begun;

    /** From now on nobody new should be sent here; there is no way back. */
    public void begin() {
        begun = true;
    }

    boolean hasBegun() {
        return begun;
    }

    @Override
    public void onApplicationEvent(ShutdownEvent event) {
        begin();
    }
}
