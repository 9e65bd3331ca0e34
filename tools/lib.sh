# shellcheck shell=bash
# What the tools share: where the checkout is, which Python runs everything, how to speak. Source it, don't run it:
#
#   source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
#
# It exports
#   VLLSI_ROOT     the checkout
#   VLLSI_BUILD    what is built, fetched or recorded there; git ignores it
#   VLLSI_PYTHON   the interpreter that tools/setup chose and checked; empty until it has
# and puts build/bin, where setup leaves tools that the distribution lacks, at the front of PATH.

VLLSI_ROOT=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
VLLSI_BUILD=$VLLSI_ROOT/build
export VLLSI_ROOT VLLSI_BUILD

# A module in the user's home, or a path set for another project, must not change what is rendered or tested.
export PYTHONNOUSERSITE=1
export PYTHONPATH=$VLLSI_ROOT
unset PYTHONHOME

case ":$PATH:" in
    *":$VLLSI_BUILD/bin:"*) ;;
    *) export PATH=$VLLSI_BUILD/bin:$PATH ;;
esac

# say TEXT…: one line of progress, on stderr so that stdout stays what a program prints.
say() {
    printf '%s: %s\n' "$(basename -- "$0")" "$*" >&2
}

# die TEXT…: says what went wrong and ends the tool.
die() {
    printf '%s: error: %s\n' "$(basename -- "$0")" "$*" >&2
    exit 1
}

# load_python: reads the interpreter that setup recorded; leaves VLLSI_PYTHON empty where there is none.
load_python() {
    VLLSI_PYTHON=
    if [[ -r $VLLSI_BUILD/python ]]; then
        IFS= read -r VLLSI_PYTHON <"$VLLSI_BUILD/python" || true
    fi
    [[ -x $VLLSI_PYTHON ]] || VLLSI_PYTHON=
    export VLLSI_PYTHON
}

# need_python: for tools that install nothing themselves.
need_python() {
    [[ -n $VLLSI_PYTHON ]] || die "no Python interpreter has been chosen yet: run tools/setup first"
}

# ensure_setup: for tools that may be the first thing typed in a fresh clone; silent when nothing is missing.
ensure_setup() {
    "$VLLSI_ROOT/tools/setup" --quiet
    load_python
    need_python
}

load_python
