-- A page that shows a chat reads its latest messages, in and out.

create index inbox_by_chat on inbox (channel, bot, chat, received_at);
create index outbox_by_chat on outbox (channel, bot, chat, finished_at);
