-- The wording of a report as a commune made it its own, version by version.

create table template_versions (
    id bigint generated always as identity primary key,
    tenant text not null,
    unit_id bigint not null references units,
    report_id text not null,
    number int not null,
    text text not null,
    text_hash text not null,
    based_on text not null,
    status text not null default 'PROPOSED',
    uploaded_by bigint references people,
    uploaded_at timestamptz not null,
    decided_by bigint references people,
    decided_at timestamptz,
    note text not null default '',
    constraint template_version_number_is_unique unique (unit_id, report_id, number),
    constraint template_version_is_one_per_text unique (unit_id, report_id, text_hash),
    constraint template_version_number_counts_from_one check (number >= 1),
    constraint template_version_text_is_bounded check (length(text) between 1 and 200000),
    constraint template_version_note_is_short check (length(note) <= 500),
    constraint template_version_status_is_known
        check (status in ('PROPOSED', 'ACTIVE', 'REFUSED', 'RETIRED')),
    constraint template_version_is_decided_unless_proposed
        check ((status = 'PROPOSED') = (decided_at is null)),
    constraint template_version_decider_decided
        check (decided_by is null or decided_at is not null)
);
create unique index template_version_is_one_active_per_report
    on template_versions (unit_id, report_id) where status = 'ACTIVE';
comment on table template_versions is
    'Where none is ACTIVE, the drafts of the commune use the template that came with the program.';
comment on column template_versions.unit_id is 'The commune.';
comment on column template_versions.number is
    'Counts the versions of a commune''s report; 0 is said for the delivered template.';
comment on column template_versions.text is 'The whole draft.ftl; shared passages are not kept.';
comment on column template_versions.text_hash is 'The same text again is the same version.';
comment on column template_versions.based_on is
    'A hash of the delivered template, shared passages included, when this was uploaded.';
comment on column template_versions.status is
    'RETIRED was in use once; REFUSED never was. Both may be taken into use again.';
comment on column template_versions.uploaded_by is 'NULL for a guest of the demo.';
comment on column template_versions.decided_at is
    'When the status became what it is; NULL while nobody has decided.';
comment on column template_versions.note is 'Why it was refused, in the words of who did.';
