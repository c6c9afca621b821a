# Starting, watching and ending the portal and its database. Sourced by ../woo.
# The commands change the settings port, demo and today; the processes started are kept by their ids.
# shellcheck shell=bash

port=8080 demo=true today=''
portal_pid='' postgres_pid='' portal_log='' starter_pid=''
server_domain=data/server/woo

# own_data: lets one portal at a time use data/.
own_data() {
    local pid
    if command -v flock >/dev/null; then
        exec 9>>data/lock
        flock -n 9 || fail "the portal already runs from this folder; end that one first"
    fi
    if [[ -f $server_domain/config/pid ]]; then
        pid=$(<"$server_domain/config/pid")
        ! kill -0 "$pid" 2>/dev/null || fail "a server of an earlier start still runs; end it with: kill $pid"
    fi
}

port_answers() {
    (exec 3<>"/dev/tcp/127.0.0.1/${1:-$port}") 2>/dev/null
}

refuse_taken_port() {
    ! port_answers || fail_taken_port
}

fail_taken_port() {
    fail "port $port is in use by another program; end that one, or choose another: ./woo run --port $((port + 1))"
}

free_port() {
    local candidate=$((20000 + RANDOM % 10000))
    while port_answers "$candidate"; do candidate=$((candidate + 1)); done
    printf '%s' "$candidate"
}

# clock_shift FILE: how far the portal's clock is from the machine's, as an ISO-8601 duration. The first start decides,
# so that time goes on at later starts: the demo data are of school year 2020-2021.
clock_shift() {
    if [[ -n $today || ! -s $1 ]]; then
        local day=$today seconds
        if [[ -z $day ]] && $demo; then day=2020-12-01; fi
        if [[ -z $day ]]; then
            say PT0S >"$1"
        else
            seconds=$(seconds_on "$day") || exit 1
            say "PT$((seconds - $(date +%s)))S" >"$1"
        fi
    fi
    cat "$1"
}

# seconds_on DATE: this time of day in the Netherlands on that date, in seconds since 1970.
seconds_on() {
    local time
    [[ $1 =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}$ ]] || fail "--today needs a date such as 2020-12-01, not $1"
    time=$(TZ=Europe/Amsterdam date +%H:%M:%S)
    TZ=Europe/Amsterdam date -d "$1 $time" +%s 2>/dev/null ||
        TZ=Europe/Amsterdam date -j -f '%Y-%m-%d %H:%M:%S' "$1 $time" +%s 2>/dev/null ||
        fail "--today needs a date such as 2020-12-01, not $1"
}

# export_settings FOLDER: hands the portal its settings through the environment.
export_settings() {
    WOO_CLOCK_SHIFT=$(clock_shift "$1/clock-shift")
    WOO_DEMO=$demo
    [[ ${WOO_DB_URL:-} != jdbc:postgresql:* ]] || export WOO_DB_CLASS=${WOO_DB_CLASS:-org.postgresql.ds.PGSimpleDataSource}
    export WOO_CLOCK_SHIFT WOO_DEMO
}

fetch_micro() {
    micro=data/programs/payara-micro-$(property payara.version).jar
    [[ -f $micro ]] || fetch copy "fish.payara.extras:payara-micro:$(property payara.version)" data/programs
}

# fetch_runtime: fetches what runs a sentence model, when WOO_EMBEDDING_FOLDER names one.
fetch_runtime() {
    local version
    runtime=''
    [[ -n ${WOO_EMBEDDING_FOLDER:-} ]] || return 0
    version=$(property onnxruntime.version)
    runtime=data/programs/onnxruntime-$version.jar
    [[ -f $runtime ]] || fetch copy "com.microsoft.onnxruntime:onnxruntime:$version" data/programs
}

# start_micro FOLDER: starts woo.war on Payara Micro, with all it keeps in FOLDER, and waits until it is ready.
start_micro() {
    local folder=$1
    mkdir -p "$folder/log"
    fetch_micro
    fetch_runtime
    fresh_temporary "$folder"
    export_settings "$folder"
    say "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1" \
        >"$folder/tmp/preboot"
    portal_log=$folder/log/portal.log
    java -Xmx768m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.io.tmpdir="$folder/tmp" \
        -jar "$micro" --deploy woo-web/target/woo.war --contextroot / --port "$port" \
        --nohazelcast --disablephonehome --prebootcommandfile "$folder/tmp/preboot" \
        ${runtime:+--addLibs "$runtime"} >"$portal_log" 2>&1 &
    portal_pid=$!
    wait_until_ready
}

fresh_temporary() {
    rm -rf "$1/tmp"
    mkdir -p "$1/tmp"
}

# start_server: starts woo.ear on a Payara Server domain of its own and waits until it is ready.
start_server() {
    local version glassfish admin
    version=$(property payara.version)
    glassfish=$PWD/data/programs/payara-$version/payara6/glassfish
    if [[ ! -f $glassfish/config/asenv.conf ]]; then
        say "Unpacking Payara Server ..."
        fetch unpack "fish.payara.distributions:payara:$version:zip" "data/programs/payara-$version"
    fi
    admin=$(free_port)
    rm -rf "$server_domain"
    mkdir -p "$server_domain" data/tmp
    cp -R "$glassfish/domains/domain1/." "$server_domain"
    sed -e "s/port=\"8080\"/port=\"$port\"/" -e "s/port=\"4848\"/port=\"$admin\"/" -e 's/-Xmx512m/-Xmx768m/' \
        "$glassfish/domains/domain1/config/domain.xml" >"$server_domain/config/domain.xml"
    fetch_runtime
    [[ -z $runtime ]] || cp "$runtime" "$server_domain/lib/"
    say "deploy --name woo \"$PWD/woo-ear/target/woo.ear\"" >data/tmp/postboot
    export_settings data
    portal_log=$server_domain/logs/server.log
    java -jar "$glassfish/lib/client/appserver-cli.jar" start-domain --domaindir "$PWD/data/server" \
        --prebootcommandfile "$PWD/woo-ear/src/server/preboot" --postbootcommandfile "$PWD/data/tmp/postboot" \
        woo >data/tmp/start-domain.log 2>&1 &
    starter_pid=$!
    wait "$starter_pid" || {
        cat data/tmp/start-domain.log >&2
        fail "Payara Server did not start"
    }
    starter_pid=''
    portal_pid=$(<"$server_domain/config/pid")
    wait_until_ready
}

# start_postgres FOLDER: starts a PostgreSQL whose data are kept in FOLDER, and points WOO_DB_URL at it.
start_postgres() {
    local folder=$1 database_port log=$1.log
    mkdir -p "$folder"
    build_ear
    database_port=$(free_port)
    java -cp 'woo-ear/target/database/*' woo-ear/src/test/java/nl/woo/ear/EmbeddedDatabase.java \
        "$folder" data/programs/postgres "$database_port" >"$log" 2>&1 &
    postgres_pid=$!
    until grep -q '^ready' "$log"; do
        kill -0 "$postgres_pid" 2>/dev/null || {
            tail -n 20 "$log" >&2
            fail "PostgreSQL did not start; its log is $log"
        }
        sleep 0.2
    done
    export WOO_DB_URL=jdbc:postgresql://127.0.0.1:$database_port/postgres WOO_DB_USER=postgres WOO_DB_PASSWORD=postgres
}

# healthy: whether the portal says it is ready. A server without the portal reports no check.
healthy() {
    local line answer=''
    answer=$({
        exec 3<>"/dev/tcp/127.0.0.1/$port"
        printf 'GET /health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
        while IFS= read -r -t 5 line <&3 || [[ -n $line ]]; do printf '%s ' "$line"; done
    } 2>/dev/null) || true
    [[ $answer == HTTP/1.?' 200'* && $answer == *'"name"'* ]]
}

# wait_until_ready: shows progress until the portal answers, or says why it did not start and ends.
wait_until_ready() {
    local begin=$SECONDS dotted=$SECONDS reason
    printf 'Starting the portal '
    until healthy; do
        reason=$(sed -n 's/.*WOO start failed: //p' "$portal_log" 2>/dev/null | head -n 1)
        if [[ -n $reason ]]; then
            say
            fail "the portal did not start: ${reason%]]}"
        fi
        kill -0 "$portal_pid" 2>/dev/null || not_started "the server ended"
        ! grep -qE 'Payara Micro .* ready in|Command deploy failed|PlainTextActionReporterFAILURE' "$portal_log" 2>/dev/null ||
            healthy_soon || not_started "the application was not deployed"
        ((SECONDS - begin < 300)) || not_started "it was not ready after 5 minutes"
        if ((SECONDS > dotted)); then
            printf .
            dotted=$SECONDS
        fi
        sleep 0.2
    done
    say " ready after $((SECONDS - begin)) s"
}

healthy_soon() {
    for _ in {1..50}; do
        ! healthy || return 0
        ! grep -q 'WOO start failed: ' "$portal_log" || return 0
        sleep 0.2
    done
    return 1
}

not_started() {
    say
    ! grep -q 'Address already in use' "$portal_log" || fail_taken_port
    tail -n 20 "$portal_log" >&2
    fail "the portal did not start: $1. Its log is $portal_log"
}

wait_for_end() {
    if kill -0 "$portal_pid" 2>/dev/null; then
        wait "$portal_pid" 2>/dev/null || while kill -0 "$portal_pid" 2>/dev/null; do sleep 1; done
    fi
    tail -n 20 "$portal_log" >&2
    fail "the portal ended by itself. Its log is $portal_log"
}

# stop_portal: ends what this script started, the portal before its database.
stop_portal() {
    trap '' INT TERM
    if [[ -n $starter_pid ]]; then
        stop_process "$starter_pid"
        [[ ! -f $server_domain/config/pid ]] || portal_pid=$(<"$server_domain/config/pid")
    fi
    stop_process "$portal_pid"
    stop_process "$postgres_pid"
    portal_pid='' postgres_pid='' starter_pid=''
}

# stop_process PID: asks the process to end and waits for it; after 30 s it is killed.
stop_process() {
    [[ -n $1 ]] || return 0
    kill -TERM "$1" 2>/dev/null || return 0
    for _ in {1..150}; do
        kill -0 "$1" 2>/dev/null || return 0
        sleep 0.2
    done
    kill -KILL "$1" 2>/dev/null || true
}

show_sign_ins() {
    say "The portal: http://localhost:$port/"
    $demo || return 0
    cat <<'TEXT'

Demo sign-ins, all with password werkplaats:
  coordinator.np    coördinator, Noorderpoort
  coordinator.hg    coördinator, Hanzehogeschool Groningen
  coordinator.rug   coördinator, Rijksuniversiteit Groningen
  docent.np         docent, Noorderpoort
  docent.hg         docent, Hanzehogeschool Groningen
  docent.rug        docent, Rijksuniversiteit Groningen
  relatie           relatiebeheerder
  projectleider     projectleider
  hub               hubmedewerker
  stuurgroep        stuurgroeplid
  financier         financier
  beheerder         beheerder
  privacy           privacy officer
  auditor           auditor

TEXT
}
