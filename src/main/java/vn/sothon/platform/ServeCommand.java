package vn.sothon.platform;

import static java.util.stream.Collectors.joining;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.BindException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import vn.sothon.platform.Settings.Database;
import vn.sothon.platform.Settings.Receiving;

/** Starts the server; it then runs until the process is told to end. */
@Command(name = "serve", description = "Start the server (what happens without a command).")
public final class ServeCommand implements Callable<Integer> {

    private static final int REFUSED = 2;
    private static final int FAILED = 1;

    private final Consumer<ApplicationContext> opening;

    /**
     * A command that serves.
     *
     * @param opening what is done once the database is there and before anybody is let in
     */
    public ServeCommand(Consumer<ApplicationContext> opening) {
        this.opening = opening;
    }

    @Override
    public Integer call() {
        GivenSettings given = GivenSettings.read(ProjectFolder.path(), System.getenv());
        return switch (SettingsReader.check(given, ProjectFolder.path())) {
            case SettingsReading.Accepted(var settings) ->
                    serve(properties(given, settings), settings);
            case SettingsReading.Refused(var problems) -> {
                problems.forEach(System.err::println);
                yield REFUSED;
            }
        };
    }

    private int serve(Map<String, Object> properties, Settings settings) {
        ApplicationContext context = context(properties);
        Runtime.getRuntime().addShutdownHook(new Thread(context::close, "shutdown"));
        try {
            context.start();
            opening.accept(context);
            context.getBean(EmbeddedServer.class).start();
        } catch (RuntimeException e) {
            context.close();
            return report(e, settings);
        }
        System.out.println("Sổ Thôn: " + settings.web().publicUrl());
        return 0;
    }

    /** Without environment variables of Micronaut's own: {@code .env.example} names them all. */
    private static ApplicationContext context(Map<String, Object> properties) {
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                .environmentPropertySource(false)
                .banner(false)
                .properties(properties)
                .build();
    }

    static Map<String, Object> properties(GivenSettings given, Settings settings) {
        Map<String, Object> properties = new HashMap<>();
        given.values().forEach((setting, value) -> properties.put(setting.property(), value));
        properties.put("micronaut.server.host", settings.web().host());
        properties.put("micronaut.server.port", settings.web().port());
        settings.web()
                .managementPort()
                .ifPresent(port -> {
                    properties.put("endpoints.all.port", port);
                    properties.put("endpoints.prometheus.enabled", true);
                });
        if (given.values().containsKey(Setting.PUBLIC_URL)) {
            // Else all visitors would have the proxy's address, and wrong codes be counted
            // together.
            properties.put("micronaut.server.client-address-header", "X-Forwarded-For");
        }
        properties.putAll(telegram(settings));
        switch (settings.database()) {
            case Database.Embedded() -> {
                // the address in application.yml asks for the embedded server
            }
            case Database.External(var url, var user, var password) -> {
                properties.put("datasources.default.url", url.value());
                properties.put("datasources.default.username", user);
                properties.put("datasources.default.password", password.value());
            }
        }
        return properties;
    }

    private static Map<String, Object> telegram(Settings settings) {
        Map<String, Object> properties = new HashMap<>();
        var telegram = settings.telegram();
        properties.put("telegram.api-url", telegram.apiUrl().toString());
        if (!telegram.tokens().isEmpty()) {
            properties.put(
                    "telegram.bot-token",
                    telegram.tokens().stream().map(Secret::value).collect(joining(",")));
        }
        switch (telegram.receiving()) {
            case Receiving.Polling() -> properties.put("telegram.receive", "polling");
            case Receiving.Webhook(var secret) -> {
                properties.put("telegram.receive", "webhook");
                properties.put("telegram.webhook-secret", secret.value());
                properties.put("telegram.public-url", settings.web().publicUrl());
            }
        }
        return properties;
    }

    private static int report(RuntimeException failure, Settings settings) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<String> sentence = sentence(cause, settings);
            if (sentence.isPresent()) {
                System.err.println(sentence.get());
                return REFUSED;
            }
        }
        LoggerFactory.getLogger(ServeCommand.class).error("The server did not start", failure);
        return FAILED;
    }

    private static Optional<String> sentence(Throwable cause, Settings settings) {
        return switch (cause) {
            case StartRefused refused -> Optional.ofNullable(refused.getMessage());
            case BindException _ -> Optional.of(portInUse(settings.web()));
            case PoolInitializationException pool ->
                    Optional.of(
                            "The database of JDBC_URL does not answer: start it or correct JDBC_URL,"
                                    + " JDBC_USER and JDBC_PASSWORD. "
                                    + pool.getMessage());
            default -> Optional.empty();
        };
    }

    /** The failure does not say which of the two ports it was. */
    private static String portInUse(Settings.Web web) {
        return web.managementPort().isEmpty()
                ? "Port %d of %s is not free: stop what uses it or set SOTHON_HTTP_PORT."
                        .formatted(web.port(), web.host())
                : "Port %d or port %d of %s is not free: stop what uses it or set SOTHON_HTTP_PORT or SOTHON_MANAGEMENT_PORT."
                        .formatted(web.port(), web.managementPort().getAsInt(), web.host());
    }
}
