package vn.sothon.channel.telegram;

import io.micronaut.context.BeanContext;
import java.time.Duration;

/** The polling of the only bot of a process, one step at a time and without waiting for news. */
public final class SteppedPolling {

    private final Polling polling;
    private final Arrivals arrivals;

    /** Put together as {@link TelegramFactory} does it. */
    public SteppedPolling(BeanContext context, String bot) {
        BotApi api = context.getBean(Bots.class).of(bot).orElseThrow();
        this.arrivals = context.getBean(ArrivalsByBot.class).expected(bot);
        this.polling =
                new Polling(
                        api,
                        arrivals,
                        new Introduction(api, context.getBean(CommandMenu.class)),
                        context.getBean(Lease.Source.class).named("poller:telegram:" + bot),
                        Duration.ZERO);
    }

    public void step() {
        polling.next();
    }

    /** Presses are answered beside the polling; this returns when they are. */
    public void end() {
        arrivals.close();
    }
}
