package vn.sothon.outbox;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sothon.channel.Channel;

/** The channels of this process, by name. */
@Singleton
public final class Channels {

    /** For a channel that another process serves; every one we know takes as much. */
    private static final int COMMON_TEXT_LENGTH = 4000;

    private final Map<String, Channel> byName;

    public Channels(List<Channel> channels) {
        this.byName =
                channels.stream().collect(Collectors.toMap(Channel::name, Function.identity()));
    }

    List<String> names() {
        return byName.keySet().stream().sorted().toList();
    }

    Optional<Channel> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    int maxTextLength(String name) {
        return named(name).map(Channel::maxTextLength).orElse(COMMON_TEXT_LENGTH);
    }
}
