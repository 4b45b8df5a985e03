# Sourced by every step: where things are, and how a step says what is missing.
# A step is idempotent: it ends at once when its inputs have not changed.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
tools=$root/.tools # outside target/, so that cleaning does not lose what took minutes to build
export PATH=$tools/bin:$PATH:$HOME/.cargo/bin
export CARGO_TARGET_DIR=$root/target

rust_version=$(rustc -V 2>/dev/null | cut -d' ' -f2 || true)
own_sysroot=$tools/sysroot-$rust_version # made where rustup cannot give wasm32: see install/wasm32
if [ -d "$own_sysroot" ]; then
  export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="--sysroot $own_sysroot"
fi

say() { printf '      %s\n' "$*"; }

# missing WHAT COMMAND: ends the step, naming the command that mends it.
missing() {
  printf '\n  Missing: %s\n  To mend: %s\n\n' "$1" "$2" >&2
  exit 1
}

# locked CRATE: its version in Cargo.lock
locked() { awk -v crate="name = \"$1\"" '$0 == crate { getline; gsub(/"/, ""); print $3; exit }' Cargo.lock; }

# at_least WANTED FOUND: compares versions
at_least() { printf '%s\n' "$1" "$2" | sort -CV; }

# cargo_install CRATE VERSION BINARY [OPTION…]: built cheaply, for these tools run for seconds
cargo_install() {
  local crate=$1 version=$2 binary=$3 folder=$tools/$1-$2
  shift 3
  mkdir -p "$tools/bin"
  ln -sfn "../$crate-$version/bin/$binary" "$tools/bin/$binary"
  if [ -x "$tools/bin/$binary" ]; then return; fi
  if cargo binstall -V >/dev/null 2>&1 &&
    timeout 120 cargo binstall -y --disable-strategies compile --root "$folder" "$crate@$version"; then return; fi
  say "building $crate $version, once"
  env -u CARGO_TARGET_DIR CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_DEBUG=0 \
    CARGO_PROFILE_RELEASE_OPT_LEVEL="${OPT_LEVEL:-0}" CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
    cargo install -q "$crate@$version" --root "$folder" --bin "$binary" "$@" ||
    missing "$crate $version" "cargo install $crate@$version --root ${folder#"$root"/} --bin $binary $*"
}
