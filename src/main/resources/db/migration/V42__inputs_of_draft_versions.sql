-- What each draft was made from, so that two of them can be compared. Drafts of before have none.

create table draft_wordings (
    hash text not null,
    main text not null,
    files jsonb not null,
    constraint draft_wording_is_kept_once primary key (hash)
);
comment on table draft_wordings is
    'The template files of drafts; many drafts share one set, so each set is kept once.';
comment on column draft_wordings.hash is 'SHA-256 of main and files.';
comment on column draft_wordings.main is 'The file a draft begins with: "thi-dua-khen-thuong-xa/draft.ftl".';
comment on column draft_wordings.files is 'An object, from name below templates/ to text.';

alter table draft_versions
    add column report_id text,
    add column definition_version text,
    add column wording_hash text references draft_wordings,
    add column answers jsonb,
    add column last_year jsonb,
    add column context jsonb,
    add constraint draft_version_keeps_its_definition
        foreign key (report_id, definition_version) references definitions (report_id, version),
    add constraint draft_version_has_all_inputs_or_none
        check (num_nulls(report_id, definition_version, wording_hash, answers, last_year, context)
               in (0, 6));
comment on column draft_versions.inputs_hash is
    'SHA-256 of the Word file in Base64: equal inputs give equal bytes, which are one version.';
comment on column draft_versions.report_id is
    'With definition_version: the report.yaml it was made with, as definitions keeps it.';
comment on column draft_versions.wording_hash is
    'The template files it was made with; NULL, as all inputs, where it is older than this column.';
comment on column draft_versions.answers is
    'Of every unit that owed an answer then, in their order: unit, name, kind, office, answers.';
comment on column draft_versions.last_year is
    'The same of last year''s report; an empty array where there was none.';
comment on column draft_versions.context is
    'An object: commune and province as named then, year, dated ("2025-11").';
