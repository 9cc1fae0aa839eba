-- Every draft that left the house, so that "version 3" can be fetched again.

create table draft_versions (
    id bigint generated always as identity primary key,
    tenant text not null,
    campaign_id bigint not null references campaigns,
    number int not null,
    inputs_hash text not null,
    docx bytea not null,
    html text not null,
    person_id bigint references people,
    created_at timestamptz not null,
    constraint draft_version_number_is_unique unique (campaign_id, number),
    constraint draft_version_is_one_per_inputs unique (campaign_id, inputs_hash)
);
comment on column draft_versions.inputs_hash is
    'Of definition, template and answers: equal inputs are the same version, byte for byte.';
