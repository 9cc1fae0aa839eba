package vn.sothon.channel;

/**
 * Where a person can be reached: a chat of a bot of a channel.
 *
 * @param channel "telegram", "web"
 * @param bot which bot of the channel, so that one installation can run several
 * @param chat the channel's own id of the private chat
 */
public record Address(String channel, String bot, String chat) {}
