package vn.sothon.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.sothon.definition.Respondent;
import vn.sothon.definition.UnitKind;

/**
 * A commune and what each of its units writes for the whole report, line by line ({@code
 * xop.yaml}).
 */
public record DemoScript(Place commune, Human supervisor, List<Part> parts) {
    public DemoScript {
        parts = List.copyOf(parts);
    }

    /** The commune: "xã Xốp", "Xốp", and its province as the tenant it is: "quang-ngai". */
    public record Place(String name, String label, String tenant) {}

    /** Somebody invented. */
    public record Human(String name, String salutation) {}

    /**
     * What one unit has to say.
     *
     * @param heard how many of the lines are said before anybody looks
     * @param lastYear question id to last year's answer: a whole number or a text
     * @param lines what the person writes, in order, {@code {year}} filled
     */
    public record Part(
            String unit,
            String label,
            Respondent respondent,
            Human person,
            int heard,
            Map<String, Object> lastYear,
            List<String> lines) {
        public Part {
            lastYear = Map.copyOf(lastYear);
            lines = List.copyOf(lines);
        }
    }

    /** The script of xã Xốp, for a report of {@code year}. */
    public static DemoScript xop(int year) {
        try (InputStream stream = DemoScript.class.getResourceAsStream("xop.yaml")) {
            Object read =
                    new Yaml(new SafeConstructor(new LoaderOptions()))
                            .load(Objects.requireNonNull(stream, "xop.yaml"));
            Map<?, ?> file = (Map<?, ?>) read;
            return new DemoScript(
                    place(map(file, "commune")),
                    human(map(file, "supervisor"), "name"),
                    list(file, "units").stream()
                            .map(part -> part((Map<?, ?>) part, year))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Place place(Map<?, ?> map) {
        return new Place(text(map, "name"), text(map, "label"), text(map, "tenant"));
    }

    private static Human human(Map<?, ?> map, String key) {
        return new Human(text(map, key), text(map, "salutation"));
    }

    private static Part part(Map<?, ?> map, int year) {
        List<String> lines =
                list(map, "says").stream().map(line -> filled(line.toString(), year)).toList();
        Map<String, Object> lastYear = new HashMap<>();
        if (map.containsKey("last_year")) {
            map(map, "last_year").forEach((id, answer) -> lastYear.put(id.toString(), answer));
        }
        return new Part(
                text(map, "unit"),
                text(map, "label"),
                respondent(map),
                human(map, "person"),
                map.get("heard") instanceof Integer heard ? heard : lines.size(),
                lastYear,
                lines);
    }

    private static Respondent respondent(Map<?, ?> map) {
        UnitKind kind = UnitKind.valueOf(text(map, "kind").toUpperCase(Locale.ROOT));
        return new Respondent(kind, kind == UnitKind.OFFICE ? text(map, "office") : "");
    }

    private static String filled(String line, int year) {
        return line.replace("{year}", String.valueOf(year))
                .replace("{nextYear}", String.valueOf(year + 1));
    }

    private static String text(Map<?, ?> map, String key) {
        return Objects.requireNonNull(map.get(key), key).toString();
    }

    private static Map<?, ?> map(Map<?, ?> map, String key) {
        return (Map<?, ?>) Objects.requireNonNull(map.get(key), key);
    }

    private static List<?> list(Map<?, ?> map, String key) {
        return (List<?>) Objects.requireNonNull(map.get(key), key);
    }
}
