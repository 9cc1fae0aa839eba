package vn.sothon.channel.telegram;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The commands a person sees in Telegram's menu. They arrive back as text, {@code /thieu}.
 *
 * @param commands at most 100, in the order of the menu (Bot API, setMyCommands)
 */
public record CommandMenu(List<Command> commands) {

    private static final int MOST_COMMANDS = 100;

    /** No menu; the one registered earlier stays. */
    public static final CommandMenu NONE = new CommandMenu(List.of());

    public CommandMenu {
        commands = List.copyOf(commands);
        if (commands.size() > MOST_COMMANDS) {
            throw new IllegalArgumentException(
                    commands.size() + " commands, at most " + MOST_COMMANDS);
        }
    }

    /**
     * One command.
     *
     * @param name without the slash: a–z, digits and underscore, at most 32
     * @param description in Vietnamese, 1 to 256 characters
     */
    public record Command(String name, String description) {

        private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,32}");
        private static final int MAX_DESCRIPTION = 256;

        public Command {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException(
                        "command \"" + name + "\": expected 1 to 32 of a-z, 0-9 and _");
            }
            if (description.isBlank() || description.length() > MAX_DESCRIPTION) {
                throw new IllegalArgumentException(
                        "command " + name + ": its description must have 1 to 256 characters");
            }
        }
    }
}
