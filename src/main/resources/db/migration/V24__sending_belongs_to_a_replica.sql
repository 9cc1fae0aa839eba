-- A row that is being sent belongs to a process; it is in doubt once that process is not alive.

alter table outbox drop constraint outbox_sending_has_a_lease;
alter table outbox drop column lease_until;
alter table outbox add column replica_id text;
update outbox set replica_id = 'before' where status = 'SENDING';
alter table outbox add constraint outbox_sending_has_a_replica
    check ((status = 'SENDING') = (replica_id is not null));
comment on column outbox.replica_id is
    'The process that is sending it. Where that is not alive, nobody knows whether it was sent.';

alter table outbox add column said text;
comment on column outbox.said is
    'Of a reply: what it says without the question at its end, for a later reply to begin with.';
alter table outbox add column answers_received_at timestamptz;
comment on column outbox.answers_received_at is 'When the message was received that it answers.';

create index outbox_sending on outbox (replica_id) where status = 'SENDING';
create index outbox_bulk on outbox (channel, bot, priority, id)
    where status = 'PENDING' and priority >= 5;

create table paces (
    channel text not null,
    bot text not null,
    paused_until timestamptz not null,
    bulk_from timestamptz not null,
    constraint pace_is_one_per_bot primary key (channel, bot)
);
comment on table paces is 'How fast a bot may send, for all processes together.';
comment on column paces.paused_until is 'Until then nothing is sent: the channel asked for it.';
comment on column paces.bulk_from is 'Until then no reminder or announcement is sent.';
