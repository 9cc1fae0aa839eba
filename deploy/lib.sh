# What the scripts beside this file share; not to be run by itself.
# shellcheck shell=bash

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# The folder with PostgreSQL's newest programs: the newest read every older server, not the reverse.
postgres_bin() {
    if [[ -n ${POSTGRES_BIN:-} ]]; then
        [[ -x $POSTGRES_BIN/pg_dump ]] ||
            fail "POSTGRES_BIN is $POSTGRES_BIN and holds no pg_dump: name the folder that does."
        printf '%s\n' "$POSTGRES_BIN"
        return
    fi
    local newest
    newest=$(find /usr/lib/postgresql /usr/pgsql-* -path '*/bin/pg_dump' 2>/dev/null | sort -V | tail -n 1)
    [[ -n $newest ]] || newest=$(command -v pg_dump || true)
    [[ -n $newest ]] ||
        fail "No pg_dump found: install PostgreSQL's client programs in the server's major version" \
            "or newer, or let POSTGRES_BIN name their folder."
    dirname -- "$newest"
}

# Runs one statement in a database and prints rows of bare values.
ask() {
    "$bin/psql" --no-psqlrc --no-align --tuples-only --quiet --set=ON_ERROR_STOP=1 \
        --dbname="$1" --command="$2"
}

finished_backups() {
    find "$1" -mindepth 1 -maxdepth 1 -type d \
        -regex '.*/sothon-[0-9]+T[0-9]+Z' | sort -r
}

# Deletes all but the newest backups; each loses its name first, so that no half of one stays.
delete_older() {
    local folder=$1 kept=$2 old
    finished_backups "$folder" | tail -n +"$((kept + 1))" | while IFS= read -r old; do
        mv -- "$old" "$old.unfinished"
        rm -rf -- "$old.unfinished"
        echo "Deleted: $old"
    done
}

require_number() {
    [[ $2 =~ ^[1-9][0-9]*$ ]] || fail "$1 is \"$2\": write a number of 1 or more."
}
