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

    private static final List<StaticFile> OWN =
            List.of(
                    new StaticFile("style.css", Assets.class),
                    new StaticFile("icon.svg", Assets.class));

    private final Map<String, byte[]> files = new TreeMap<>();
    private final String checksum;

    Assets(List<StaticFile> ofFeatures) {
        OWN.forEach(file -> files.put(file.name(), read(file)));
        ofFeatures.forEach(file -> files.put(file.name(), read(file)));
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

    private static byte[] read(StaticFile file) {
        try (var stream = file.beside().getResourceAsStream(file.name())) {
            if (stream == null) {
                throw new IllegalStateException("missing " + file);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
