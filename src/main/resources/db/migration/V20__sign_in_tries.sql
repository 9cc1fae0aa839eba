-- Tries to sign in that count against an address; rows older than a quarter of an hour are deleted.

create table sign_in_tries (
    id bigint generated always as identity primary key,
    address_hash text not null,
    tried_at timestamptz not null
);
create index sign_in_tries_by_address on sign_in_tries (address_hash, tried_at);
