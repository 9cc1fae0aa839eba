-- Every message asks what its writer does; the index over open memberships does not serve that, for
-- one that ends later is open now.

create index memberships_by_person on memberships (person_id);
