package vn.sothon.platform;

import io.micronaut.context.annotation.Factory;
import io.micronaut.core.value.PropertyResolver;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The beans that every feature stands on. */
@Factory
final class PlatformFactory {

    /** The only clock; a test replaces it to move the time. */
    @Singleton
    Clock clock() {
        return VietnamTime.clock();
    }

    @Singleton
    Codes codes() {
        return new Codes();
    }

    /** From properties like {@code settings.demo}, which the command that serves puts there. */
    @Singleton
    Settings settings(PropertyResolver properties) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            properties
                    .getProperty(setting.property(), String.class)
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> values.put(setting, value));
        }
        var given = new GivenSettings(values, List.of());
        return switch (SettingsReader.check(given, ProjectFolder.path())) {
            case SettingsReading.Accepted(var settings) -> settings;
            case SettingsReading.Refused(var problems) ->
                    throw new StartRefused(String.join("\n", problems));
        };
    }
}
