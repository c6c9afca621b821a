# Shows that what the portal acknowledged outlives a kill of its server, and of its PostgreSQL. Sourced by ../woo.
# shellcheck shell=bash

crashtest() {
    local postgres=false round writer folder=$PWD/target/crashtest
    while (($# > 0)); do
        case $1 in
            --postgres) postgres=true ;;
            --port) port=$(number_after "$@"); shift ;;
            *) fail "unknown option $1; ./woo help lists the options" ;;
        esac
        shift
    done
    need_java
    build_war
    rm -rf "$folder"
    mkdir -p "$folder/log"
    port=$(free_port)
    trap stop_portal EXIT
    trap 'exit 130' INT TERM
    export WOO_USER=${WOO_USER:-coordinator.np} WOO_PASSWORD=${WOO_PASSWORD:-werkplaats}
    start_for_crash
    for round in 1 2; do
        say "Round $round: 8 writers for 10 s, then kill -9"
        java scripts/CrashProbe.java write "http://127.0.0.1:$port" "$folder/acknowledged" &
        writer=$!
        wait_for_first_write
        sleep 10
        kill_portal
        wait "$writer" || fail "the writers could not write"
        start_for_crash
    done
    java scripts/CrashProbe.java check "http://127.0.0.1:$port" "$folder/acknowledged"
}

# wait_for_first_write: returns when the writers of this round had one question acknowledged, after a minute at most.
wait_for_first_write() {
    local begin=$SECONDS before
    before=$(acknowledged_count)
    while [[ $(acknowledged_count) == "$before" ]] && ((SECONDS - begin < 60)); do sleep 0.2; done
}

acknowledged_count() {
    [[ ! -f $folder/acknowledged ]] || wc -l <"$folder/acknowledged"
}

# start_for_crash: starts the portal on the data of the test.
start_for_crash() {
    if $postgres; then
        start_postgres "$folder/postgres"
    else
        export WOO_DB_CLASS=org.h2.jdbcx.JdbcDataSource WOO_DB_USER=sa WOO_DB_PASSWORD=
        export WOO_DB_URL="jdbc:h2:file:$folder/woo;WRITE_DELAY=0;QUERY_CACHE_SIZE=256"
    fi
    start_micro "$folder"
}

# kill_portal: kills the server, and PostgreSQL with it, without giving them time for a last word.
kill_portal() {
    local database=''
    ! $postgres || database=$(head -n 1 "$folder/postgres/postmaster.pid")
    kill -KILL "$portal_pid"
    wait "$portal_pid" 2>/dev/null || true
    if $postgres; then
        kill -KILL "$database" "$postgres_pid"
        wait "$postgres_pid" 2>/dev/null || true
        while kill -0 "$database" 2>/dev/null; do sleep 0.1; done
    fi
    portal_pid='' postgres_pid=''
}
