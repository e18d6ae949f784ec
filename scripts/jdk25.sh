# shellcheck shell=sh
# Finds a JDK 25 or newer and exports it as JAVA_HOME; if there is none, says what to install and exits 2.
# Sourced by ./mvnw and ./assay, because `java` on the PATH is often older than the one that is installed beside it.
#
# Order: JAVA_HOME, java on the PATH, the usual folders. Only the `release` file of each candidate is read:
# starting `java -version` would cost 50 ms a candidate, and ./assay runs this every time.
# ASSAY_JDK_ROOTS (folders of JDKs, separated by colons) replaces the whole search; the tests use it.

# is_jdk25 HOME: HOME has a compiler and its release file says 25 or more.
is_jdk25() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS='="' read -r jdk_key _ jdk_version _; do
    [ "$jdk_key" = JAVA_VERSION ] || continue
    jdk_version=${jdk_version%%[!0-9]*} # 25.0.3, 26-ea, 1.8.0_462
    [ "${jdk_version:-0}" -ge 25 ]
    return
  done <"$1/release"
  return 1
}

# jdk_of_path: prints the home of the java on the PATH, /usr/bin/java -> /etc/alternatives/java -> HOME/bin/java.
# A loop, because macOS before 12.3 has no `readlink -f`.
jdk_of_path() {
  jdk_java=$(command -v java) || return 1
  while [ -L "$jdk_java" ]; do
    jdk_link=$(readlink "$jdk_java") || return 1
    case $jdk_link in
    /*) jdk_java=$jdk_link ;;
    *) jdk_java=${jdk_java%/*}/$jdk_link ;;
    esac
  done
  (cd -P "${jdk_java%/*}/.." && pwd)
}

# jdk_in ROOT...: the first JDK below one of the folders; the longer patterns are macOS bundles and Homebrew kegs.
jdk_in() {
  for jdk_root; do
    for jdk_home in "$jdk_root"/* "$jdk_root"/*/Contents/Home "$jdk_root"/*/libexec/openjdk.jdk/Contents/Home; do
      if is_jdk25 "$jdk_home"; then
        JAVA_HOME=$jdk_home
        return 0
      fi
    done
  done
  return 1
}

find_jdk25() {
  if [ -n "${ASSAY_JDK_ROOTS-}" ]; then
    jdk_ifs=$IFS IFS=:
    # shellcheck disable=SC2086 # splitting at the colons is the point
    set -- $ASSAY_JDK_ROOTS
    IFS=$jdk_ifs
    jdk_in "$@"
    return
  fi
  if [ -n "${JAVA_HOME-}" ] && is_jdk25 "$JAVA_HOME"; then return 0; fi
  if jdk_home=$(jdk_of_path) && is_jdk25 "$jdk_home"; then
    JAVA_HOME=$jdk_home
    return 0
  fi
  jdk_in /usr/lib/jvm "${HOME-}/.sdkman/candidates/java" "${HOME-}/.jdks" /opt /opt/java \
    "${HOME-}/.local/share/mise/installs/java" "${HOME-}/.asdf/installs/java" \
    /Library/Java/JavaVirtualMachines "${HOME-}/Library/Java/JavaVirtualMachines" /opt/homebrew/opt /usr/local/opt
}

if find_jdk25; then
  export JAVA_HOME
else
  cat >&2 <<'END'
assay: needs a JDK 25 or newer, found none (looked at JAVA_HOME, java on the PATH, /usr/lib/jvm, /opt, ~/.jdks,
  SDKMAN, mise, asdf, Homebrew and the macOS folders). Install one, for example Temurin 25:
    Debian, Ubuntu   apt install temurin-25-jdk            (repository: https://adoptium.net/installation/linux)
    macOS            brew install --cask temurin@25
    SDKMAN           sdk install java 25-tem               (the newest: sdk list java)
  or unpack one anywhere and set JAVA_HOME to its folder.
END
  exit 2
fi
