# What the scripts beside it share. They source it.

source "${BASH_SOURCE[0]%/*}/utf8.bash"

say() { printf '%s\n' "$*" >&2; }

# lock FD [--shared] [--nonblock]: the file that is open as FD, until it is closed. The kernel gives it back however a process ends.
lock() {
    if command -v flock >/dev/null; then
        flock ${2+"${@:2}"} "$1"
        return
    fi
    local how=2
    case " ${*:2} " in *' --shared '*) how=1 ;; esac
    case " ${*:2} " in *' --nonblock '*) how=$((how + 4)) ;; esac
    if ! command -v perl >/dev/null; then
        say "Two starts at once must not disturb each other, which takes flock or perl, and neither was found." \
            "Install one of them ('apt-get install util-linux', for example)."
        exit 2
    fi
    perl -e 'open(my $file, ">&=", $ARGV[0]) or exit 2; exit(flock($file, $ARGV[1]) ? 0 : 1)' "$1" "$how"
}

# digest_of FILE ...: of contents, not of times: a deleted file or another checkout counts, a mere touch does not.
digest_of() {
    local sum=(sha256sum)
    command -v sha256sum >/dev/null || sum=(shasum -a 256)
    find "$@" -type f -print0 | xargs -0 "${sum[@]}" | LC_ALL=C sort | "${sum[@]}" | cut -c1-16
}

may_write() {
    local folder
    for folder in "$1" "$1/.setup" "$1"/*/target; do
        [[ ! -e $folder || -w $folder ]] || return 1
    done
}

# Sets checkout, and root to what the scripts may write to: the checkout, or a copy of it in the user's cache.
find_root() {
    checkout=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[1]}")")/.." && pwd)
    root=$checkout
    if may_write "$checkout"; then return; fi
    if [[ -z ${XDG_CACHE_HOME-} && -z ${HOME-} ]]; then
        say "$checkout may not be written, and neither XDG_CACHE_HOME nor HOME says where else to build. Set one of them."
        exit 2
    fi
    root=${XDG_CACHE_HOME:-$HOME/.cache}/message-passing-workbench/$(cksum <<<"$checkout" | cut -d ' ' -f 1)
    mkdir -p "$root"
    exec 6>"$root/copy.lock"
    lock 6
    copy_checkout
    exec 6>&-
    export WORKBENCH_RESULTS=${WORKBENCH_RESULTS-$PWD/results}
}

copy_checkout() (
    cd "$checkout"
    sources=(pom.xml .mvn scripts docs README.md results/reference ./*/pom.xml ./*/src)
    digest=$(digest_of "${sources[@]}")
    if [[ ! -f $root/copied || $(<"$root/copied") != "$digest" ]]; then
        say "$checkout may not be written: working with a copy of it in $root."
        rm -rf "$root"/copied "$root"/.mvn "$root"/scripts "$root"/*/src
        tar -cf - "${sources[@]}" | tar -xf - -C "$root"
        printf '%s\n' "$digest" >"$root/copied"
    fi
)
