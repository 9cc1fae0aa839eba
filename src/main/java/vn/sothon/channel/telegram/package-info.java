/**
 * Telegram as a channel: translates updates to messages and messages to Bot API calls, and owns the
 * polling and the webhook. It must never decide what is answered, nor let the bot's token or a
 * message's text reach a log.
 */
@NullMarked
package vn.sothon.channel.telegram;

import org.jspecify.annotations.NullMarked;
