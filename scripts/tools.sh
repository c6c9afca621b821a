# Messages, the programs a machine needs, and building. Sourced by ../woo.
# shellcheck shell=bash

say() {
    printf '%s\n' "$*"
}

# fail REASON: says why and ends with status 1.
fail() {
    printf 'woo: %s\n' "$*" >&2
    exit 1
}

# value_after OPTION VALUE...: the value an option was given.
value_after() {
    (($# > 1)) || fail "$1 needs a value"
    printf '%s' "$2"
}

number_after() {
    local value
    value=$(value_after "$@") || exit 1
    if [[ ! $value =~ ^[1-9][0-9]{0,4}$ ]] || ((value > 65535)); then
        fail "$1 needs a number from 1 to 65535, not $value"
    fi
    printf '%s' "$value"
}

# property NAME: a property of the root pom.xml.
property() {
    sed -n "s:.*<$1>\(.*\)</$1>.*:\1:p" pom.xml
}

can_install() {
    command -v apt-get >/dev/null && { [[ $(id -u) == 0 ]] || command -v sudo >/dev/null; }
}

as_root() {
    if [[ $(id -u) == 0 ]]; then "$@"; else sudo "$@"; fi
}

# install_packages NAME...: Debian packages, with what went wrong shown only when something does.
install_packages() {
    say "Installing $* ..."
    local log
    log=$(mktemp)
    if ! as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >"$log" 2>&1 </dev/null; then
        tail -n 15 "$log" >&2
        rm -f "$log"
        fail "installing $* did not work; try: apt-get install $*"
    fi
    rm -f "$log"
}

refresh_package_lists() {
    say "Reading the package lists ..."
    as_root apt-get update -qq >/dev/null || say "Some package lists could not be read; going on with those at hand."
}

# first_available NAME...: the first Debian package that has an installable version.
first_available() {
    local name policy
    for name in "$@"; do
        policy=$(LC_ALL=C apt-cache policy "$name")
        if [[ $policy == *'Candidate: '[0-9]* ]]; then
            printf '%s' "$name"
            return
        fi
    done
    fail "none of these packages is to be had here: $*"
}

# supported_jdk DIR: whether DIR holds a JDK on which both the build and Payara run.
supported_jdk() {
    local version
    [[ -x $1/bin/javac && -r $1/release ]] || return 1
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    ((version >= 17 && version <= 21))
}

find_jdk() {
    local home javac
    javac=$(command -v javac || true)
    [[ -z $javac ]] || javac=$(readlink -f "$javac" || true)
    for home in "${JAVA_HOME:-/nowhere}" "${javac%/bin/javac}" /usr/lib/jvm/*17* /usr/lib/jvm/*21* \
        /opt/homebrew/opt/openjdk@{17,21} /usr/local/opt/openjdk@{17,21}; do
        if supported_jdk "$home"; then
            printf '%s' "$home"
            return
        fi
    done
    return 1
}

# need_java: makes java and mvn runnable, installing what is missing.
need_java() {
    local missing=() home
    find_jdk >/dev/null || missing+=("JDK 17 or 21")
    command -v mvn >/dev/null || missing+=("Maven 3.8 or newer")
    if ((${#missing[@]} > 0)); then
        can_install || explain_missing "${missing[@]}"
        refresh_package_lists
        local packages=()
        find_jdk >/dev/null || packages+=("$(first_available openjdk-17-jdk-headless openjdk-21-jdk-headless)")
        command -v mvn >/dev/null || packages+=(maven)
        install_packages "${packages[@]}"
    fi
    home=$(find_jdk) || explain_missing "JDK 17 or 21"
    export JAVA_HOME=$home PATH=$home/bin:$PATH
}

explain_missing() {
    local one
    say "This machine lacks:" >&2
    for one in "$@"; do say "  - $one" >&2; done
    cat >&2 <<'TEXT'
Install it and give the command again:
  Debian, Ubuntu   apt-get install openjdk-17-jdk-headless maven   (as root)
  Fedora           dnf install java-17-openjdk-devel maven         (as root)
  macOS            brew install openjdk@17 maven
  Windows          use Debian or Ubuntu in WSL
TEXT
    exit 1
}

# need_package COMMAND PACKAGE...: installs the packages when the command is missing.
need_package() {
    local program=$1
    shift
    if ! command -v "$program" >/dev/null; then
        can_install || fail "this machine lacks $program; install it and give the command again"
        refresh_package_lists
        install_packages "$@"
    fi
}

need_chromium() {
    need_package chromium chromium fonts-liberation
}

# maven GOAL...: Maven, silent unless something fails.
maven() {
    mvn -q -B -Dstyle.color=never -Dmaven.test.skip=true -Dspotless.check.skip=true "$@" >&2
}

# changed_since STAMP MODULE...: whether a source of these modules is newer than their last build.
changed_since() {
    local stamp=$1 module paths=(pom.xml .mvn)
    shift
    for module in "$@"; do
        paths+=("$module/pom.xml")
        [[ ! -d $module/src/main ]] || paths+=("$module/src/main")
    done
    [[ ! -e $stamp || -n $(find "${paths[@]}" -newer "$stamp" -print -quit) ]]
}

# build_product PRODUCT MODULE... -- GOAL...: builds the last of the modules when its product is missing or old.
build_product() {
    local product=$1 modules=()
    shift
    while [[ $1 != -- ]]; do modules+=("$1") && shift; done
    shift
    local last=${modules[${#modules[@]} - 1]} stamp=target/built-${product##*/}
    if [[ -e $product ]] && ! changed_since "$stamp" "${modules[@]}"; then
        return
    fi
    say "Building $last ..." >&2
    mkdir -p target
    touch "$stamp.begun"
    maven -pl "$last" -am package "$@" || fail "the build of $last failed"
    mv "$stamp.begun" "$stamp"
}

build_war() {
    build_product woo-web/target/woo.war woo-domain woo-matching woo-crm woo-web --
}

build_ear() {
    build_product woo-ear/target/woo.ear woo-domain woo-matching woo-crm woo-web woo-ear --
}

build_matching() {
    build_product woo-matching/target/woo-matching.jar woo-domain woo-matching -- \
        dependency:copy-dependencies -DincludeScope=test -DoutputDirectory=target/command-line
}

# fetch GOAL ARTIFACT DIR: copies or unpacks a program from the Maven repository.
fetch() {
    maven -N "dependency:$1" -Dartifact="$2" -DoutputDirectory="$3" || fail "$2 could not be fetched"
}
