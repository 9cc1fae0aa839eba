-- After an outage a person's earlier messages are answered together with the last one.

alter table outbox add column held_until timestamptz;
comment on column outbox.held_until is
    'Of a reply: until then at most it waits for what else waits in its chat, received or not.';

alter table paces add column catches_up_until timestamptz not null default '-infinity';
comment on column paces.catches_up_until is
    'Until then more messages are expected that were written long before they were received.';
