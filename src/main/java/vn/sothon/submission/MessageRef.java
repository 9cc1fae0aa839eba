package vn.sothon.submission;

import vn.sothon.channel.Address;

/** A message in a chat, as its channel numbers it. */
public record MessageRef(Address chat, String id) {}
