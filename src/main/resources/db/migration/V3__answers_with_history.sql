-- One row per answer, and one more per item of a list; what replaced what is kept for ever.

create table answers (
    tenant text not null,
    campaign_id bigint not null references campaigns,
    unit_id bigint not null references units,
    question text not null,
    row int not null,
    kind text not null,
    value numeric,
    plan numeric,
    text text,
    fields jsonb,
    typed text not null,
    person_id bigint not null references people,
    message_id text not null,
    answered_at timestamptz not null,
    constraint answer_is_one_per_unit_and_question
        primary key (campaign_id, unit_id, question, row),
    constraint answer_kind_is_known check (kind in
        ('FIGURE', 'PAIR', 'RANK', 'TEXT', 'CHOICE', 'DAY', 'NUMBER_SET', 'ITEMS', 'ITEM', 'NONE',
         'UNKNOWN')),
    constraint answer_rows_above_zero_are_items check ((row > 0) = (kind = 'ITEM')),
    constraint answer_of_figures_has_a_value
        check ((kind in ('FIGURE', 'PAIR', 'RANK')) = (value is not null)),
    constraint answer_of_two_figures_has_both check ((kind in ('PAIR', 'RANK')) = (plan is not null))
);
comment on column answers.row is '0 is the answer itself; 1, 2, … are the items of a list.';
comment on column answers.value is 'The figure, the actual figure of a pair, the place of a rank.';
comment on column answers.plan is 'The plan of a pair, the number of places of a rank.';
comment on column answers.text is
    'The text; the approximation of a figure; the option of a choice; an ISO day; OPEN or CLOSED of a list.';
comment on column answers.fields is 'An item''s columns, a number set''s numbers, a choice''s detail.';
comment on column answers.typed is 'The person''s own words.';
comment on column answers.message_id is 'As the channel numbers it; empty where there was no message.';

create table answer_history (
    id bigint generated always as identity primary key,
    tenant text not null,
    campaign_id bigint not null references campaigns,
    unit_id bigint not null references units,
    question text not null,
    old_answer jsonb,
    new_answer jsonb not null,
    typed text not null,
    reason text not null,
    person_id bigint not null references people,
    channel text not null,
    bot text not null,
    chat text not null,
    message_id text not null,
    changed_at timestamptz not null
);
create index answer_history_by_answer on answer_history (campaign_id, unit_id, question, id);
create index answer_history_by_message on answer_history (channel, bot, chat, message_id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'table % is append-only', tg_table_name;
end
$$;
create trigger answer_history_is_append_only before update or delete on answer_history
    for each row execute function refuse_change();

create table section_submissions (
    id bigint generated always as identity primary key,
    tenant text not null,
    campaign_id bigint not null references campaigns,
    unit_id bigint not null references units,
    section text not null,
    code text not null,
    reason text not null,
    person_id bigint not null references people,
    submitted_at timestamptz not null
);
comment on table section_submissions is 'A section sent again gets another row; the last one counts.';
create index section_submissions_by_unit on section_submissions (campaign_id, unit_id, section, id);

create table dialogues (
    tenant text not null,
    person_id bigint primary key references people,
    greeted boolean not null default false,
    campaign_id bigint,
    unit_id bigint,
    section text,
    at text,
    skipped text[] not null default '{}',
    pending_kind text,
    pending_subject text,
    pending_typed text,
    pending_fields jsonb,
    constraint dialogue_duty_is_whole check ((campaign_id is null) = (unit_id is null)),
    constraint dialogue_pending_is_whole
        check ((pending_kind is null) = (pending_subject is null)),
    constraint dialogue_pending_kind_is_known check (pending_kind in
        ('CONFIRMING', 'HALF_PAIR', 'MORE_TEXT', 'FILLING_ITEM', 'DETAIL', 'SUBMIT_REASON',
         'CORRECTION_REASON', 'CONFIRMING_SEVERAL'))
);
comment on table dialogues is
    'Where a person is. Its row is also the lock under which a person''s messages are worked on.';
