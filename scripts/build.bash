# What starts a build of this checkout. Scripts that do so source it, behind lib.bash.

# use DIGEST: keeps that build from being removed until this process ends, which will be the workbench; false if there is none.
use() {
    mkdir -p "$builds"
    exec 8>"$builds/$1.use"
    lock 8 --shared
    [[ -d $builds/$1 ]]
}

# Builds that nobody uses and nobody has started for some hours.
remove_old_builds() {
    local old
    find "$builds" -mindepth 1 -maxdepth 1 -type d -mmin +360 | while IFS= read -r old; do
        (exec 7>"$old.use" && lock 7 --nonblock && rm -rf "$old") || true
    done
}

# Each build gets a folder of its own, so a workbench that is running keeps the one that it started from.
build() {
    say "Building the workbench (once, two or three minutes) ..."
    if ! mvn --batch-mode --no-transfer-progress --file "$root/pom.xml" --activate-profiles '!checks' \
        -Dtarget.directory=target/script -Dmaven.test.skip=true -Ddistribution.folderOnly=true \
        clean package >"$log" 2>&1 9>&-; then
        if grep -q '^\[ERROR\]' "$log"; then
            sed -n '/^\[ERROR\] ./p; /\[Help 1\]/q' "$log" >&2
        else
            tail -n 20 "$log" >&2
        fi
        say "The build failed; all of its output is in $log."
        exit 1
    fi
    rm -rf "${builds:?}/$1"
    mv "$root"/workbench/target/script/dist/workbench-*/ "$builds/$1"
    # Beside the distribution, for scripts/benchmark-overhead and scripts/benchmark-artemis-perf.
    mv "$root"/overhead/target/script/overhead-*.jar "$builds/$1/overhead.jar"
    # In its final place, since the caches hold its paths.
    "$builds/$1/bin/workbench" prepare >&2 2>>"$log" 9>&- || true
    remove_old_builds
}

digest_of_build() (
    cd "$root"
    digest_of pom.xml .mvn ./*/pom.xml ./*/src/main scripts/find-jdk scripts/utf8.bash .setup/mpj.properties
)

# Sets up and builds what is missing, and sets built to the folder of the build, which stays while this process lives.
find_build() {
    builds=$root/.setup/builds
    log=$root/.setup/build.log
    "$root/scripts/setup" --quiet
    JAVA_HOME=$(<"$root/.setup/jdk")
    export JAVA_HOME

    digest=$(digest_of_build)
    if ! use "$digest"; then
        exec 8>&- 9>"$root/.setup/build.lock"
        if ! lock 9 --nonblock; then
            say "Waiting for another build of this folder to end ..."
            lock 9
        fi
        digest=$(digest_of_build)
        until use "$digest"; do
            exec 8>&-
            build "$digest"
            # Whoever edits a source meanwhile gets a build of what is there now.
            digest=$(digest_of_build)
        done
        exec 9>&-
    fi
    touch "$builds/$digest"
    built=$builds/$digest
}

# run_overhead COMMAND ARGUMENT ...: what holds the workbench against something else, for those who work on it.
run_overhead() {
    find_root
    find_build
    exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED \
        -cp "$built/overhead.jar:$(echo "$built"/lib/workbench-*.jar)" workbench.overhead.OverheadMain "$@"
}
