package vn.sothon.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Vietnamese sentences of one package, read once from {@code wording.properties} (UTF-8) in the
 * package's resource folder.
 *
 * <p>{@code say("receipt", "label", "Số hộ", "value", "152")} fills {@code {label}} and {@code
 * {value}}. A value is data: braces inside it stay as they are.
 */
public final class Wording {

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    private final String source;
    private final Map<String, String> sentences;

    private Wording(String source, Map<String, String> sentences) {
        this.source = source;
        this.sentences = Map.copyOf(sentences);
    }

    /** The sentences of the package of {@code speaker}. */
    public static Wording of(Class<?> speaker) {
        String source = speaker.getPackageName() + ".wording.properties";
        Properties properties = new Properties();
        try (var stream = speaker.getResourceAsStream("wording.properties")) {
            if (stream == null) {
                throw new IllegalStateException("missing " + source);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + source, e);
        }
        Map<String, String> sentences = new HashMap<>();
        properties
                .stringPropertyNames()
                .forEach(key -> sentences.put(key, properties.getProperty(key)));
        return new Wording(source, sentences);
    }

    /**
     * The sentence of {@code key} with its places filled.
     *
     * @param placesAndValues place, value, place, value …
     * @throws IllegalArgumentException where the key is not in the file or a place has no value
     */
    public String say(String key, Object... placesAndValues) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence " + key + " in " + source);
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i + 1 < placesAndValues.length; i += 2) {
            values.put(placesAndValues[i].toString(), placesAndValues[i + 1].toString());
        }
        return PLACE.matcher(sentence)
                .replaceAll(place -> Matcher.quoteReplacement(value(key, place.group(1), values)));
    }

    /** Whether there is a sentence of that key. */
    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    private String value(String key, String place, Map<String, String> values) {
        String value = values.get(place);
        if (value == null) {
            throw new IllegalArgumentException(
                    "sentence " + key + " in " + source + " needs a value for {" + place + "}");
        }
        return value;
    }
}
