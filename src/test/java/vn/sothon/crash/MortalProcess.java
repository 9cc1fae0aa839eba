package vn.sothon.crash;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import vn.sothon.campaign.Definitions;
import vn.sothon.channel.telegram.SteppedPolling;
import vn.sothon.fixture.SmallReport;
import vn.sothon.inbox.InboxWorker;
import vn.sothon.outbox.OutboxWorker;

/**
 * The product with beans, connections and a wire of its own, worked by hand so that its steps are
 * the same each time. Where it ends at a step, that is as by {@code kill -9}: its transactions are
 * rolled back by PostgreSQL, its calls go nowhere, and nothing of it is asked to clean up.
 */
final class MortalProcess implements AutoCloseable {

    private static final String HERE = "MortalProcess";

    private final Fuse fuse;
    private final MortalSource source;
    private final Wire wire;
    private final ApplicationContext context;
    private final SteppedPolling polling;

    /** What is not the process and outlives it. */
    record Outside(DataSource source, Clock clock) {}

    @Factory
    @Requires(property = "spec.name", value = HERE)
    static class Replaced {

        @Singleton
        DataSource source(Outside outside) {
            return outside.source();
        }

        @Singleton
        @Primary
        Clock clock(Outside outside) {
            return outside.clock();
        }

        @Singleton
        @Primary
        Definitions definitions() {
            return (_, _) -> SmallReport.definition();
        }
    }

    MortalProcess(Town town, String name) {
        this.fuse = new Fuse(() -> town.cutConnectionsOf(name));
        this.source = new MortalSource(town.commune.source, name, fuse);
        this.wire = new Wire(town.telegram.url(), fuse);
        this.context = context(town, wire, source.asDataSource());
        this.polling = new SteppedPolling(context, town.telegram.botId());
    }

    private static ApplicationContext context(Town town, Wire wire, DataSource source) {
        return ApplicationContext.builder()
                .enableDefaultPropertySources(false)
                .environments(Environment.TEST)
                .singletons(new Outside(source, town.commune.clock))
                .properties(
                        Map.of(
                                "spec.name",
                                HERE,
                                "telegram.bot-token",
                                town.telegram.token(),
                                "telegram.api-url",
                                wire.url()))
                .start();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    void endAt(int step) {
        fuse.endAt(step);
    }

    void countSteps() {
        fuse.count();
    }

    List<String> steps() {
        return fuse.steps();
    }

    boolean isOver() {
        return fuse.isBlown();
    }

    /** Receives what waits, works on it, replies, and confirms it; or ends on the way. */
    void work() {
        try {
            polling.step();
            polling.step();
            bean(InboxWorker.class).drain();
            bean(OutboxWorker.class).drain();
            polling.step();
        } catch (RuntimeException e) {
            if (!isOver()) {
                throw e;
            }
        }
    }

    /** As {@link #work}, until what was begun beside it is done too; nothing comes after it. */
    void workForTheLastTime() {
        work();
        polling.end();
    }

    /** Frees what outlives a process within this one; the beans are just let go. */
    @Override
    public void close() throws SQLException {
        wire.close();
        source.close();
    }
}
