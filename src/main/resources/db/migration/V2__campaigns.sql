-- A commune collects one report for one period, pinned to the definition it started with.

create table definitions (
    report_id text not null,
    version text not null,
    yaml text not null,
    published_at timestamptz not null,
    constraint definition_version_is_kept_once primary key (report_id, version)
);
comment on table definitions is
    'The source of every version that was ever published; a campaign needs its own to the end.';

create table campaigns (
    id bigint generated always as identity primary key,
    tenant text not null,
    unit_id bigint not null references units,
    report_id text not null,
    definition_version text not null,
    title text not null,
    year int not null,
    opened_at timestamptz not null,
    deadline_at timestamptz not null,
    locked_at timestamptz,
    closed_at timestamptz,
    previous_id bigint references campaigns,
    constraint campaign_keeps_its_definition
        foreign key (report_id, definition_version) references definitions (report_id, version),
    constraint campaign_is_one_per_report_unit_and_year unique (unit_id, report_id, year),
    constraint campaign_deadline_is_after_its_opening check (deadline_at > opened_at),
    constraint campaign_closes_after_its_lock check (closed_at >= locked_at),
    constraint campaign_does_not_precede_itself check (previous_id <> id)
);
comment on column campaigns.title is 'As shown to people, with its year.';
comment on column campaigns.locked_at is 'From here on no answer is taken.';
comment on column campaigns.closed_at is 'From here on nobody is shown it in the chat.';
comment on column campaigns.previous_id is 'Where last year''s answers are.';
