#!/usr/bin/env bash
# Newsdesk for Alfresco: build it, start it, show it, test it. `./run.sh help` explains.
set -euo pipefail
caller=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")"

# The sample drafts have Chinese names; Java reads them by the locale. C.UTF-8 is everywhere but on macOS, which is UTF-8 anyway.
if [ "$(uname -s)" != Darwin ]; then
  export LC_ALL=C.UTF-8
fi

run_dir=.run

colour=false
bold='' red='' plain=''
if [ -t 1 ]; then
  colour=true
  bold=$'\033[1m' red=$'\033[31m' plain=$'\033[0m'
fi

say() { printf '%s%s%s\n' "$bold" "$*" "$plain"; }

fail() {
  printf '%s%s%s\n' "$red" "$*" "$plain" >&2
  exit 2
}

usage() {
  cat <<'TEXT'
Newsdesk for Alfresco · 新闻审发

  ./run.sh [start]       builds when something changed, starts the embedded host with the demo bureau,
                         prints URL and accounts; stop with Ctrl-C
                           --port N           port, default 8080
                           --data DIR         where drafts and database are kept, default .run/data
                           --db-url URL --db-user NAME --db-password TEXT
                                              another database, such as jdbc:postgresql://localhost/newsdesk
  ./run.sh demo          plays the whole main job over HTTP on a host of its own, then prints the sign-off trail;
                         exit code 0 only if every step and every refusal went as it must
  ./run.sh screen [options] FILE…
                         screens files without a host, one JSON object a line; ./run.sh screen --help
  ./run.sh verify FILE [--head HASH]
                         verifies an export of the register without the server, names every mistake in its chain;
                         HASH is the head printed on a sheet; exit code 0 only if the chain is intact
  ./run.sh quality [--set dev|held-out|third|fourth [--details yes]]
                         screens the labelled corpus and prints how much is found and how much of that is right,
                         with the details of the set dev (of the third and fourth when asked for);
                         exit code 0 only if it is as much as promised
  ./run.sh fuzz [CASES]  reads mutated Word, PDF and JPEG files, 5000 unless told: the nightly target
  ./run.sh test          builds everything and runs all tests
  ./run.sh contract URL [--admin NAME:PASSWORD] [--share URL]
                         runs the contract suite against a running ACS that has the JARs, such as
                         ./run.sh contract http://localhost:8080
                           --share URL    instead the browser tests of a running Share that has the share JAR
  ./run.sh faults [--kills N] [--seed N] [--db-url URL --db-user NAME --db-password TEXT]
                         kills a host N times (default 200) at random instants under work, takes its database away,
                         fills its disk, sets its clock back, lets 64 people register at once, and inspects register
                         and trail after each; on H2, or on a PostgreSQL whose user may create databases, such as
                         jdbc:postgresql://localhost/postgres, there with two hosts at once as well
  ./run.sh bench [--drafts N] [--screening] [--packages [--pieces N]] [--register [--entries N] [--register-db URL]]
                         measures and prints the figures as ratios; N drafts in the full folder, default 10000;
                         --screening measures screening only, without a host; --packages measures the package of a
                         year of N pieces only, default 10000; --register the register only, with N entries, default
                         1000000, in H2 or a PostgreSQL, where it makes the schemas bench_few and
                         bench_many anew
  ./run.sh package       builds JAR and AMP of both tiers and says where they are
  ./run.sh help          this text

Needs JDK 17 and Maven 3.8 or newer; everything else comes from Maven Central.
TEXT
}

need_java() {
  if [ -n "${JAVA_HOME:-}" ]; then
    java="$JAVA_HOME/bin/java"
  else
    java=java
  fi
  command -v "$java" >/dev/null 2>&1 || fail "JDK 17 is missing. 缺少 JDK 17。 (Debian/Ubuntu: apt-get install openjdk-17-jdk)"
  local version
  version=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
  [ "${version:-0}" -ge 17 ] || fail "JDK 17 or newer is needed, this is Java ${version:-unknown}. 需要 JDK 17。"
}

need_maven() {
  need_java
  command -v "${java}c" >/dev/null 2>&1 || fail "This Java has no compiler: install a JDK, not a JRE. 需要 JDK，而不是 JRE。"
  command -v mvn >/dev/null 2>&1 || fail "Maven is missing. 缺少 Maven。 (Debian/Ubuntu: apt-get install maven)"
}

maven() {
  local style=never
  [ "$colour" = false ] || style=always
  MAVEN_OPTS="${MAVEN_OPTS:-} -Djansi.noreset=true" mvn -B -ntp -Dstyle.color="$style" "$@"
}

# Whether a source of the modules $2… is newer than the last build of module $1.
changed_since_build() {
  local stamp=$run_dir/built-$(basename "$1") sources=(pom.xml) module
  [ -f "$stamp" ] && [ -f "$1/target/class-path" ] || return 0
  for module in "$@"; do
    sources+=("$module/pom.xml" "$module/src/main")
  done
  [ -n "$(find "${sources[@]}" -newer "$stamp" -print -quit)" ]
}

# Packages module $1 and what it needs, without tests, and writes the class path to run it with; $2… go to Maven.
build_module() {
  need_maven
  say "Building, a few minutes the first time … 正在构建，第一次需要几分钟……"
  local module=$1 stamp=$run_dir/built-$(basename "$1")
  shift
  mkdir -p "$run_dir"
  touch "$stamp.begun"
  maven -q -Dmaven.test.skip=true -pl "$module" -am package \
    org.apache.maven.plugins:maven-dependency-plugin:build-classpath \
    -Dmdep.outputFile=target/class-path -DincludeScope=runtime "$@"
  mv "$stamp.begun" "$stamp"
}

# Builds module $1, which runs the host, when something changed. Workflows, screening with its Chinese words and
# register chain are left out of the class path because the platform JAR carries them, as on ACS.
build() {
  need_java
  changed_since_build "$1" workflows screening register-chain platform-module share-module testbed/alfresco-api testbed/embedded-host || return 0
  build_module "$1" -DexcludeArtifactIds=newsdesk-workflows,newsdesk-screening,newsdesk-register-chain,hanlp
}

# Runs main class $2 of module $1 with the arguments that follow.
run_java() {
  local module=$1 main=$2
  shift 2
  # Tomcat's check for leaks at shutdown looks into these.
  local opens=(java.base/java.lang=ALL-UNNAMED java.base/java.io=ALL-UNNAMED java.rmi/sun.rmi.transport=ALL-UNNAMED)
  exec "$java" "${opens[@]/#/--add-opens=}" -XX:+UseSerialGC -Xmx768m -Dfile.encoding=UTF-8 -Dnewsdesk.colour="$colour" \
    -Dlog4j2.configurationFile=testbed/demo/log4j2-file.xml -Dnewsdesk.log="$run_dir/host.log" \
    -cp "$module/target/classes:$(cat "$module/target/class-path")" "$main" "$@"
}

start() {
  build testbed/demo
  run_java testbed/demo org.newsdesk.testbed.demo.Start --testbed testbed --data "$run_dir/data" "$@"
}

demo() {
  build testbed/demo
  run_java testbed/demo org.newsdesk.testbed.demo.Play --testbed testbed "$@"
}

build_command_line() {
  need_java
  if changed_since_build command-line screening register-chain; then
    build_module command-line
  fi
}

# Runs main class $1 of the command line where the caller stands. Standard output belongs to the results.
run_command_line() {
  build_command_line >&2
  local main=$1 classes
  shift
  classes=$PWD/command-line/target/classes:$(cat command-line/target/class-path)
  cd "$caller"
  exec "$java" -XX:+UseSerialGC -Xmx512m -Dfile.encoding=UTF-8 -cp "$classes" "org.newsdesk.commandline.$main" "$@"
}

quality() {
  build_command_line
  if changed_since_build testbed/screening-corpus; then
    build_module testbed/screening-corpus
  fi
  exec "$java" -XX:+UseSerialGC -Xmx512m -Dfile.encoding=UTF-8 \
    -Dnewsdesk.screen.class-path="command-line/target/classes:$(cat command-line/target/class-path)" \
    -cp "testbed/screening-corpus/target/classes:$(cat testbed/screening-corpus/target/class-path)" \
    org.newsdesk.testbed.corpus.Quality --out "$run_dir/quality" "$@"
}

bench() {
  build testbed/benchmarks
  run_java testbed/benchmarks org.newsdesk.testbed.bench.Benchmarks --testbed testbed "$@"
}

# The browser tests take the program named by CHROMIUM, else /usr/bin/chromium.
find_browser() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
    if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1; then
      CHROMIUM=$(command -v "$name")
      export CHROMIUM
      return 0
    fi
  done
  return 1
}

need_browser() {
  find_browser && return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    say "Installing Chromium for the browser tests … 正在安装浏览器测试所需的 Chromium……"
    if { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium fonts-noto-cjk; } >/dev/null 2>&1; then
      find_browser && return 0
    fi
  fi
  printf '%s\n' "${red}Chromium is missing and cannot be installed from here; the browser tests are skipped.
缺少 Chromium，且无法在此安装；跳过浏览器测试。 (Debian: sudo apt-get install chromium fonts-noto-cjk)${plain}" >&2
}

fuzz() {
  need_maven
  maven -q -pl screening -am test -Dtest=FuzzTest -Dsurefire.failIfNoSpecifiedTests=false -Dfuzz.cases="${1:-5000}"
}

run_tests() {
  need_maven
  need_browser
  maven verify "$@"
}

contract() {
  local url=${1:-}
  case "$url" in
    http://* | https://*) shift ;;
    *) fail "Usage: ./run.sh contract URL [--admin NAME:PASSWORD] [--share URL]" ;;
  esac
  local admin=admin:admin share='' tests='org/newsdesk/contract/**/*Test,!org/newsdesk/contract/desk/**'
  while [ $# -gt 0 ]; do
    case "$1" in
      --admin) admin=${2:?--admin needs NAME:PASSWORD}; shift 2 ;;
      --share)
        share=${2:?--share needs a URL}
        tests='org/newsdesk/contract/share/*Test'
        need_browser
        shift 2
        ;;
      *) fail "Unknown option $1. ./run.sh help" ;;
    esac
  done
  need_maven
  if command -v curl >/dev/null 2>&1 && ! curl -s -m 30 -o /dev/null "${url%/}/alfresco/"; then
    fail "Nothing answers at ${url%/}/alfresco/. 该地址没有响应。"
  fi
  # No tests but the suite's, the other modules are only compiled; no pages, because Share answers elsewhere.
  maven -pl testbed/contract-tests -am test -Dsurefire.failIfNoSpecifiedTests=false \
    -Dtest="$tests" -Dacs.url="${url%/}" -Dacs.admin="$admin" -Dshare.url="$share"
}

faults() {
  local kills=200 properties=()
  while [ $# -gt 0 ]; do
    case "$1" in
      --kills) kills=${2:?--kills needs a number}; shift 2 ;;
      --seed | --db-url | --db-user | --db-password)
        properties+=("-Dfaults.${1#--}=${2:?$1 needs a value}"); shift 2 ;;
      *) fail "Unknown option $1. ./run.sh help" ;;
    esac
  done
  need_maven
  maven -pl testbed/contract-tests -am test -Dsurefire.failIfNoSpecifiedTests=false \
    -Dtest='org/newsdesk/contract/faults/**/*Test' -Dfaults.kills="$kills" ${properties[@]+"${properties[@]}"}
}

package() {
  need_maven
  maven -q -Dmaven.test.skip=true -pl platform-module,share-module -am package
  ls -1 {platform,share}-module/target/newsdesk-*.{jar,amp}
}

command=${1:-start}
case "$command" in
  -*) command=start ;;
  *) [ $# -eq 0 ] || shift ;;
esac
case "$command" in
  start) start "$@" ;;
  demo) demo "$@" ;;
  screen) run_command_line Screen "$@" ;;
  verify) run_command_line Verify "$@" ;;
  quality) quality "$@" ;;
  fuzz) fuzz "$@" ;;
  test) run_tests "$@" ;;
  contract) contract "$@" ;;
  faults) faults "$@" ;;
  bench) bench "$@" ;;
  package) package ;;
  help | -h | --help) usage ;;
  *)
    usage >&2
    fail "Unknown command: $command"
    ;;
esac
