-- A message is received once also where it is delivered as two events; presses of buttons.

alter table inbox drop constraint inbox_kind_is_known;
alter table inbox add constraint inbox_kind_is_known check (kind in
    ('TEXT', 'EDITED', 'PRESSED', 'TOO_LONG', 'UNSUPPORTED', 'GROUP', 'REACHABLE', 'UNREACHABLE'));

create unique index inbox_message_is_received_once on inbox (channel, bot, chat, message_id)
    where kind in ('TEXT', 'TOO_LONG', 'UNSUPPORTED');
