package vn.sothon.outbox;

import vn.sothon.channel.DeliveryResult;

/** What became of a message that was taken to send. */
record Outcome(Claim claim, DeliveryResult result) {}
