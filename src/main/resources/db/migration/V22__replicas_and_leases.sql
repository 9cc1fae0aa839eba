-- Which processes are alive, and which of them does what only one may do.

create table replicas (
    id text primary key,
    started_at timestamptz not null,
    alive_until timestamptz not null,
    constraint replica_is_alive_after_its_start check (alive_until > started_at)
);

create table leases (
    name text primary key,
    replica_id text not null,
    taken_at timestamptz not null
);
comment on column leases.replica_id is
    'A lease whose replica is gone or no longer alive may be taken by any other.';
