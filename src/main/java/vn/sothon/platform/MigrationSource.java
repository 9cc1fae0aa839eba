package vn.sothon.platform;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Migrations by connections of their own: an index on millions of rows, or waiting for the replica
 * that builds it, takes longer than a connection of the pool may be silent.
 */
@Singleton
@Named(MigrationSource.NAME)
final class MigrationSource implements FlywayConfigurationCustomizer {

    static final String NAME = "default";

    private static final int CONNECT_SECONDS = 10;

    private final DatasourceConfiguration pool;

    MigrationSource(@Named(NAME) DatasourceConfiguration pool) {
        this.pool = pool;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public void customizeFluentConfiguration(FluentConfiguration flyway) {
        flyway.dataSource(source());
    }

    /** Patient with a statement, not with a machine that cannot be reached. */
    private DataSource source() {
        var source = new PGSimpleDataSource();
        source.setUrl(pool.getUrl());
        source.setUser(pool.getUsername());
        source.setPassword(pool.getPassword());
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setSocketTimeout(0);
        source.setTcpKeepAlive(true);
        source.setLogServerErrorDetail(false);
        return source;
    }
}
