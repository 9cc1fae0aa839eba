-- Messages in and out are rows first: received means committed, sent means recorded.

create table inbox (
    id bigint generated always as identity primary key,
    channel text not null,
    bot text not null,
    event_id text not null,
    chat text not null,
    message_id text not null,
    reply_to text,
    kind text not null,
    text text not null,
    sent_at timestamptz not null,
    received_at timestamptz not null,
    status text not null default 'NEW',
    attempts int not null default 0,
    next_attempt_at timestamptz not null,
    done_at timestamptz,
    error text,
    constraint inbox_event_is_received_once unique (channel, bot, event_id),
    constraint inbox_kind_is_known check (kind in
        ('TEXT', 'EDITED', 'TOO_LONG', 'UNSUPPORTED', 'GROUP', 'REACHABLE', 'UNREACHABLE')),
    constraint inbox_status_is_known check (status in ('NEW', 'DONE', 'PARKED'))
);
comment on column inbox.text is 'What was written; of an UNSUPPORTED message its kind.';
comment on column inbox.error is 'The kind of failure and where; never words of a person.';
create index inbox_waiting on inbox (id) where status = 'NEW';
create index inbox_waiting_by_chat on inbox (channel, bot, chat, id) where status = 'NEW';
create index inbox_by_message on inbox (channel, bot, chat, message_id, id);

create table outbox (
    id bigint generated always as identity primary key,
    channel text not null,
    bot text not null,
    chat text not null,
    kind text not null,
    priority smallint not null,
    dedupe_key text,
    part_of bigint references outbox on delete cascade,
    body text not null,
    keyboard jsonb not null,
    file_name text,
    file bytea,
    campaign_id bigint,
    unit_id bigint,
    question text,
    status text not null default 'PENDING',
    attempts int not null default 0,
    next_attempt_at timestamptz not null,
    lease_until timestamptz,
    sent_message_id text,
    created_at timestamptz not null,
    finished_at timestamptz,
    error text,
    constraint outbox_dedupe_key_is_used_once unique (dedupe_key),
    constraint outbox_kind_is_known
        check (kind in ('REPLY', 'FILE', 'SIGN_IN', 'REMINDER', 'ANNOUNCEMENT')),
    constraint outbox_status_is_known
        check (status in ('PENDING', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN', 'CANCELLED')),
    constraint outbox_file_is_whole check ((file_name is null) = (file is null)),
    constraint outbox_sending_has_a_lease check ((status = 'SENDING') = (lease_until is not null)),
    constraint outbox_figure_is_whole
        check (num_nulls(campaign_id, unit_id, question) in (0, 3))
);
comment on column outbox.priority is 'Lower goes first within a chat and between chats.';
comment on column outbox.part_of is 'The first of the messages that a long text was cut into.';
comment on column outbox.question is 'With campaign and unit: the figure whose receipt this is.';
comment on column outbox.lease_until is
    'A row still SENDING after this was left by a process that died: its outcome is unknown.';
create index outbox_waiting on outbox (priority, id) where status in ('PENDING', 'SENDING');
create index outbox_waiting_by_chat on outbox (channel, bot, chat, priority, id)
    where status in ('PENDING', 'SENDING');
create index outbox_by_first_part on outbox (part_of) where part_of is not null;
create index outbox_by_sent_message on outbox (channel, bot, chat, sent_message_id)
    where sent_message_id is not null;

create table reminders (
    id bigint generated always as identity primary key,
    tenant text not null,
    campaign_id bigint not null references campaigns,
    person_id bigint not null references people,
    kind text not null,
    day date not null,
    outbox_id bigint references outbox on delete set null,
    created_at timestamptz not null,
    constraint reminder_is_one_per_campaign_person_kind_and_day
        unique (campaign_id, person_id, kind, day),
    constraint reminder_kind_is_known
        check (kind in ('THREE_DAYS_BEFORE', 'DAY_BEFORE', 'DAY_AFTER', 'ASKED'))
);
