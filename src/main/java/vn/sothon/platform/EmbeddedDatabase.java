package vn.sothon.platform;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.configuration.jdbc.hikari.DatasourceFactory;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.context.event.BeanDestroyedEvent;
import io.micronaut.context.event.BeanDestroyedEventListener;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Gives the connection pool the embedded server where no other database is configured: starts it
 * before the pool opens and stops it after the pool is closed.
 */
@Singleton
final class EmbeddedDatabase
        implements BeanCreatedEventListener<DatasourceConfiguration>,
                BeanDestroyedEventListener<DatasourceFactory> {

    /** Stands in application.yml; it must look like an address for the pool's own checks. */
    static final String PLACEHOLDER = "jdbc:postgresql:embedded";

    private final Settings settings;
    private Optional<EmbeddedPostgres> server = Optional.empty();

    EmbeddedDatabase(Settings settings) {
        this.settings = settings;
    }

    @Override
    public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
        DatasourceConfiguration pool = event.getBean();
        if (PLACEHOLDER.equals(pool.getUrl())) {
            EmbeddedPostgres started = EmbeddedPostgres.start(settings.folders().data());
            server = Optional.of(started);
            pool.setUrl(started.url());
            pool.setUsername(started.user());
            pool.setPassword(started.password());
        }
        return pool;
    }

    /** The factory closes its pools when it is destroyed, so now nobody is connected any more. */
    @Override
    public void onDestroyed(BeanDestroyedEvent<DatasourceFactory> event) {
        server.ifPresent(EmbeddedPostgres::close);
        server = Optional.empty();
    }
}
