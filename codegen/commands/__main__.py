"""tools/vllsi: picks the command, and turns whatever goes wrong into a line on stderr and an exit status."""

from __future__ import annotations

import argparse
import importlib
import os
import signal
import sys
from collections.abc import Sequence

from ..diagnostics import TableError
from . import output

# Command -> the module that does it. Modules are imported when they are needed: the help of one needs no other.
COMMANDS = {
    "generate": "generate",
    "verify": "verify",
    "import": "importer",
    "diff": "diff",
    "table": "table",
    "audit": "audit",
}


def arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="vllsi",
        description="Work with the tables: render them, check them, fill them, compare them, read them.",
        epilog="example: tools/vllsi verify --uapi build/uapi",
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, module_name in COMMANDS.items():
        module = importlib.import_module(f".{module_name}", __package__)
        command = commands.add_parser(
            name,
            help=module.SUMMARY,
            description=module.SUMMARY[:1].upper() + module.SUMMARY[1:] + ".",
            epilog=f"example: {module.EXAMPLE}",
        )
        module.add_arguments(command)
        command.set_defaults(run=module.run)
    return parser


def _forget_output() -> None:
    """What Python still holds for standard output would fail again at exit, and change the status."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def main(words: Sequence[str] | None = None) -> int:
    try:
        chosen = arguments().parse_args(words)
        status: int = chosen.run(chosen)
        sys.stdout.flush()
        return status
    except TableError as error:
        output.error(error.render())
    except output.CommandError as error:
        output.error(error.render())
    except BrokenPipeError:
        _forget_output()
        return 128 + signal.SIGPIPE
    except ImportError as error:
        hint = "tools/setup installs it and chooses the interpreter"
        output.error(f"{sys.executable}: error: this interpreter lacks the module '{error.name}'\n  hint: {hint}")
    except OSError as error:
        _forget_output()
        output.error(f"{error.filename or 'vllsi'}: error: {error.strerror or error}")
    except UnicodeDecodeError as error:
        output.error(f"vllsi: error: a file is not valid UTF-8: {error.reason} at byte {error.start}")
    except KeyboardInterrupt:
        output.error("vllsi: interrupted")
        return 128 + signal.SIGINT
    return 1


if __name__ == "__main__":
    sys.exit(main())
