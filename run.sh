#!/usr/bin/env bash
# Newsdesk for Alfresco: build it, start it, show it, test it. `./run.sh help` explains.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

# The sample drafts have Chinese names; Java reads them by the locale. C.UTF-8 is everywhere but on macOS, which is UTF-8 anyway.
if [ "$(uname -s)" != Darwin ]; then
  export LC_ALL=C.UTF-8
fi

run_dir=.run
stamp=$run_dir/built
class_path_file=testbed/demo/target/class-path
demo_jar=testbed/demo/target/newsdesk-demo-1.0.0-SNAPSHOT.jar

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
  ./run.sh test          builds everything and runs all tests
  ./run.sh contract URL [--admin NAME:PASSWORD]
                         runs the contract suite against a running ACS that has the JARs, such as
                         ./run.sh contract http://localhost:8080
  ./run.sh bench         measures and prints the figures as ratios
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

maven() { mvn -B -ntp "$@"; }

changed_since_build() {
  [ -f "$stamp" ] && [ -f "$class_path_file" ] && [ -f "$demo_jar" ] || return 0
  local sources=(pom.xml)
  local module
  for module in workflows platform-module share-module testbed/alfresco-api testbed/embedded-host testbed/demo; do
    sources+=("$module/pom.xml" "$module/src/main")
  done
  [ -n "$(find "${sources[@]}" -newer "$stamp" -print -quit)" ]
}

build() {
  need_java
  changed_since_build || return 0
  need_maven
  say "Building, a few minutes the first time … 正在构建，第一次需要几分钟……"
  # Packaging without tests; they are compiled and run by `./run.sh test`.
  mkdir -p "$run_dir"
  touch "$stamp.begun"
  maven -q -Dmaven.test.skip=true -pl testbed/demo -am package
  mv "$stamp.begun" "$stamp"
}

run_java() {
  local main=$1
  shift
  exec "$java" -XX:+UseSerialGC -Xmx768m -Dfile.encoding=UTF-8 \
    -Dnewsdesk.colour="$colour" -cp "$demo_jar:$(cat "$class_path_file")" "org.newsdesk.testbed.demo.$main" "$@"
}

start() {
  build
  run_java Start --testbed testbed --data "$run_dir/data" "$@"
}

demo() {
  build
  run_java Play --testbed testbed "$@"
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

run_tests() {
  need_maven
  need_browser
  maven verify "$@"
}

contract() {
  local url=${1:-}
  case "$url" in
    http://* | https://*) shift ;;
    *) fail "Usage: ./run.sh contract URL [--admin NAME:PASSWORD]" ;;
  esac
  local admin=admin:admin
  while [ $# -gt 0 ]; do
    case "$1" in
      --admin) admin=${2:?--admin needs NAME:PASSWORD}; shift 2 ;;
      *) fail "Unknown option $1. ./run.sh help" ;;
    esac
  done
  need_maven
  # No tests but the suite's; the other modules are only compiled.
  maven -pl testbed/contract-tests -am test -Dtest='org/newsdesk/contract/**/*Test' -Dsurefire.failIfNoSpecifiedTests=false \
    -Dacs.url="${url%/}" -Dacs.admin="$admin"
}

package() {
  need_maven
  maven -q -Dmaven.test.skip=true -pl platform-module,share-module -am package
  ls -1 platform-module/target/*.jar platform-module/target/*.amp share-module/target/*.jar share-module/target/*.amp
}

command=${1:-start}
case "$command" in
  -*) command=start ;;
  *) [ $# -eq 0 ] || shift ;;
esac
case "$command" in
  start) start "$@" ;;
  demo) demo "$@" ;;
  test) run_tests "$@" ;;
  contract) contract "$@" ;;
  bench) bench "$@" ;;
  package) package ;;
  help | -h | --help) usage ;;
  *)
    usage >&2
    fail "Unknown command: $command"
    ;;
esac
