-- Operators list, replay and drop what could not be handled; finished messages are deleted in time.

alter table inbox drop constraint inbox_status_is_known;
alter table inbox add constraint inbox_status_is_known
    check (status in ('NEW', 'DONE', 'PARKED', 'DROPPED'));
alter table outbox drop constraint outbox_status_is_known;
alter table outbox add constraint outbox_status_is_known
    check (status in ('PENDING', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN', 'CANCELLED', 'DROPPED'));

create table operator_actions (
    id bigint generated always as identity primary key,
    acted_at timestamptz not null,
    action text not null,
    message text not null,
    reason text not null,
    account text not null,
    constraint operator_action_is_known check (action in ('REPLAY', 'DROP')),
    constraint operator_drops_for_a_reason check (action <> 'DROP' or reason <> '')
);
comment on column operator_actions.message is 'i17 is row 17 of the inbox, o23 row 23 of the outbox.';
comment on column operator_actions.account is 'Of the operating system, on the machine of the command.';
create trigger operator_actions_is_append_only before update or delete on operator_actions
    for each row execute function refuse_change();

-- Small, because a row is in one of them only after it failed.
create index inbox_given_up on inbox (received_at) where status in ('PARKED', 'DROPPED');
create index outbox_given_up on outbox (finished_at)
    where status in ('FAILED', 'UNKNOWN', 'DROPPED');

-- Where deletion begins: what is finished longest, apart from what must be kept longer.
create index inbox_done on inbox (done_at) where status = 'DONE';
create index outbox_done on outbox (finished_at)
    where status in ('SENT', 'CANCELLED') and question is null and dedupe_key is null;
create index outbox_done_kept_longer on outbox (finished_at)
    where status in ('SENT', 'CANCELLED') and (question is not null or dedupe_key is not null);
create index reminders_by_outbox on reminders (outbox_id) where outbox_id is not null;

-- Every row of these two is changed several times and then deleted: vacuum often and little, and
-- leave room in each page for the next version of a row.
alter table inbox set (
    fillfactor = 75, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 500,
    autovacuum_vacuum_insert_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05);
alter table outbox set (
    fillfactor = 75, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 500,
    autovacuum_vacuum_insert_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05);
