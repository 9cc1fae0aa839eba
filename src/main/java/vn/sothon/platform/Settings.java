package vn.sothon.platform;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/**
 * How this installation is set up; {@code .env.example} explains each setting. Read once at the
 * start, checked, and unchanged until the end.
 *
 * @param isDemo whether anybody may play any person of the demo commune; then the server is reached
 *     from this machine only
 */
public record Settings(
        Web web, Folders folders, Database database, Telegram telegram, boolean isDemo) {

    /**
     * Where pages are served.
     *
     * @param managementPort where operators' programs ask for health and metrics; empty where
     *     health is asked on the pages' port and metrics nowhere
     * @param publicUrl the address people are told, without a slash at its end
     */
    public record Web(String host, int port, OptionalInt managementPort, String publicUrl) {

        /** Without a port for operators' programs. */
        public Web(String host, int port, String publicUrl) {
            this(host, port, OptionalInt.empty(), publicUrl);
        }
    }

    /** Absolute paths: what must be kept, and the reports that can be collected. */
    public record Folders(Path data, Path templates) {}

    /** Where the data lives. */
    public sealed interface Database {

        /** In the server that the program starts itself. */
        record Embedded() implements Database {}

        /** In a server that somebody else runs. The address may hold a password too. */
        record External(Secret url, String user, Secret password) implements Database {}
    }

    /** The bots, one for each token; without any there is no Telegram. */
    public record Telegram(List<Secret> tokens, Receiving receiving, URI apiUrl) {
        public Telegram {
            tokens = List.copyOf(tokens);
        }
    }

    /** How what people write to the bots comes in. */
    public sealed interface Receiving {

        /** It is fetched. */
        record Polling() implements Receiving {}

        /** Telegram brings it to the public address; the secret tells it from anybody else. */
        record Webhook(Secret secret) implements Receiving {}
    }
}
