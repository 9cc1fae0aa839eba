-- Who reports, for what, and where they can be reached.
-- "tenant" is the province: no row refers to a row of another tenant, so that a province can move.

create table units (
    id bigint generated always as identity primary key,
    tenant text not null,
    parent_id bigint references units,
    kind text not null,
    office text not null default '',
    name text not null,
    label text not null,
    valid_from date not null,
    valid_until date,
    constraint unit_kind_is_known
        check (kind in ('COMMUNE', 'VILLAGE', 'OFFICE', 'SCHOOL', 'POLICE', 'MILITARY')),
    constraint unit_office_is_named_for_offices_only check ((kind = 'OFFICE') = (office <> '')),
    constraint unit_belongs_to_a_commune check ((kind = 'COMMUNE') = (parent_id is null)),
    constraint unit_ends_after_it_begins check (valid_until > valid_from)
);
comment on column units.name is 'In full, as in a sentence: "thôn Đăk Book".';
comment on column units.label is 'Short, as in a table: "Đăk Book".';
comment on column units.valid_until is 'The first day on which the unit no longer exists.';
create index units_by_parent on units (parent_id);

create table people (
    id bigint generated always as identity primary key,
    tenant text not null,
    name text not null,
    salutation text not null
);
comment on column people.salutation is '"anh", "chị", or "anh/chị" where not known.';

create table memberships (
    id bigint generated always as identity primary key,
    tenant text not null,
    person_id bigint not null references people,
    unit_id bigint not null references units,
    role text not null,
    started_at timestamptz not null,
    ended_at timestamptz,
    constraint membership_role_is_known check (role in ('REPORTER', 'SUPERVISOR')),
    constraint membership_ends_after_it_starts check (ended_at >= started_at)
);
create unique index membership_is_open_once on memberships (person_id, unit_id, role)
    where ended_at is null;
create index memberships_by_unit on memberships (unit_id);

create table invitations (
    id bigint generated always as identity primary key,
    tenant text not null,
    code_hash text not null,
    person_id bigint not null references people,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    constraint invitation_code_is_unique unique (code_hash),
    constraint invitation_expires_after_it_is_made check (expires_at > created_at)
);

create table contacts (
    id bigint generated always as identity primary key,
    tenant text not null,
    person_id bigint not null references people,
    channel text not null,
    bot text not null,
    chat text not null,
    reachable boolean not null default true,
    linked_at timestamptz not null,
    constraint contact_chat_belongs_to_one_person unique (channel, bot, chat),
    constraint contact_is_one_chat_per_person_and_bot unique (person_id, channel, bot)
);
