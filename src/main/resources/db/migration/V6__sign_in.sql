-- One-time codes sent in the chat, and the sessions they open.

create table sign_in_codes (
    id bigint generated always as identity primary key,
    tenant text not null,
    code_hash text not null,
    person_id bigint not null references people,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    constraint sign_in_code_is_unique unique (code_hash)
);

create table sessions (
    id bigint generated always as identity primary key,
    tenant text not null,
    session_hash text not null,
    person_id bigint not null references people,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at timestamptz,
    constraint session_is_unique unique (session_hash)
);
