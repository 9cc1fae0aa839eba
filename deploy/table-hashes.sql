-- For psql: name, count and hash of the rows of every table. Equal lines are equal tables: rows are
-- taken in the order of their own hashes, so their order on the disk does not matter.
set timezone = 'UTC';
select format(
    'select %L, count(*), md5(coalesce(string_agg(md5(t::text), '''' order by md5(t::text) '
        'collate "C"), '''')) from %I.%I t',
    c.relname, n.nspname, c.relname)
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where c.relkind = 'r' and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
order by n.nspname collate "C", c.relname collate "C" \gexec
