-- Each change of a unit's answers in a campaign has a number, so that a process that knows an older
-- state reads only what has changed since.

create table duty_revisions (
    campaign_id bigint not null references campaigns,
    unit_id bigint not null references units,
    revision bigint not null,
    constraint duty_revision_is_one_per_unit_and_campaign primary key (campaign_id, unit_id)
) with (fillfactor = 70);
comment on table duty_revisions is
    'Its row is also the lock under which the answers of a unit in a campaign are changed.';

alter table answers add column revision bigint not null default 0;
comment on column answers.revision is 'With which change of the unit''s answers it came.';
create index answers_by_revision on answers (campaign_id, unit_id, revision);

alter table section_submissions add column revision bigint not null default 0;
