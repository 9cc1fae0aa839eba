package vn.sothon.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * The static files, read once. Their common address holds a checksum of them all, so a browser may
 * keep each for ever and yet has the new one after an upgrade.
 */
@Singleton
final class Assets {

    private static final StaticFiles OWN =
            new StaticFiles(Assets.class, List.of("style.css", "icon.svg"));

    private final Map<String, byte[]> files = new TreeMap<>();
    private final String checksum;

    Assets(List<StaticFiles> ofFeatures) {
        add(OWN);
        ofFeatures.forEach(this::add);
        CRC32 sum = new CRC32();
        files.values().forEach(sum::update);
        this.checksum = HexFormat.of().toHexDigits((int) sum.getValue());
    }

    String checksum() {
        return checksum;
    }

    Optional<byte[]> content(String name) {
        return Optional.ofNullable(files.get(name));
    }

    private void add(StaticFiles added) {
        added.names().forEach(name -> files.put(name, read(added.beside(), name)));
    }

    private static byte[] read(Class<?> beside, String name) {
        try (var stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + name + " beside " + beside);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
