package vn.sothon.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import vn.sothon.database.Database;

/** How many wait for a connection: they wait before the pool, which therefore knows of none. */
@Context
@Requires(property = "endpoints.prometheus.enabled", value = StringUtils.TRUE)
final class ConnectionGauge {

    ConnectionGauge(MeterRegistry registry, Database database) {
        Gauge.builder("sothon.database.waiting", database, Database::waiting)
                .description("Transactions that wait for a connection")
                .register(registry);
    }
}
