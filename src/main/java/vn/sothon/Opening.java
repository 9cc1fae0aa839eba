package vn.sothon;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sothon.campaign.DefinitionArchive;
import vn.sothon.definition.Loaded;
import vn.sothon.definition.Mistake;
import vn.sothon.demo.DemoCommune;
import vn.sothon.inbox.InboxWorker;
import vn.sothon.outbox.OutboxWorker;
import vn.sothon.platform.Settings;
import vn.sothon.platform.StartRefused;
import vn.sothon.replica.Replica;

/** What happens before the first page is served: reports are published, the workers begin. */
@Singleton
final class Opening {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private final DefinitionArchive definitions;
    private final BeanProvider<DemoCommune> demo;
    private final InboxWorker inbox;
    private final OutboxWorker outbox;
    private final Replica replica;
    private final Path templates;

    Opening(
            DefinitionArchive definitions,
            BeanProvider<DemoCommune> demo,
            InboxWorker inbox,
            OutboxWorker outbox,
            Replica replica,
            Settings settings) {
        this.definitions = definitions;
        this.demo = demo;
        this.inbox = inbox;
        this.outbox = outbox;
        this.replica = replica;
        this.templates = settings.folders().templates();
    }

    void open() {
        folders().forEach(this::publish);
        demo.ifPresent(DemoCommune::prepare);
        replica.start();
        inbox.start();
        outbox.start();
    }

    /** A report with mistakes is named and passed over; campaigns keep the version they have. */
    private void publish(Path folder) {
        switch (definitions.publish(folder)) {
            case Loaded.Ok ok -> LOG.info("report {} is published", ok.definition().id());
            case Loaded.Refused(List<Mistake> mistakes) ->
                    mistakes.forEach(mistake -> LOG.error("{}", mistake));
        }
    }

    private List<Path> folders() {
        if (!Files.isDirectory(templates)) {
            throw new StartRefused(
                    "The folder of the reports, %s, is not there: create it or correct SOTHON_TEMPLATES_DIR."
                            .formatted(templates));
        }
        try (Stream<Path> entries = Files.list(templates)) {
            return entries.filter(folder -> Files.exists(folder.resolve("report.yaml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + templates, e);
        }
    }
}
