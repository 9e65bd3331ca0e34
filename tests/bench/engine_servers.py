"""engine_echo, engine_http: servers on the engine beside the same servers written on epoll and on libuv, all of them on one processor and the client
on another, in turns.

engine_echo counts the processor time of the server, so that the client's speed does not matter. engine_http counts what wrk is answered in a
second: the servers are kept on one processor to be what limits it.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.bench.harness import MeasureError, Measurement, Pair
from tests.bench.native import HERE, ROOT, compile_c, have, read_rounds
from tests.conformance import build as conformance
from tests.conformance.targets import TARGETS

COMPILER = "gcc"
HOSTED = next(target for target in TARGETS if target.name == "hosted-gcc")
FLAGS = ["-O2", "-D_GNU_SOURCE", "-pthread", f"-I{ROOT / 'examples'}"]
LINK = ["-Wl,--gc-sections"]
UV_HEADER = Path("/usr/include/uv.h")
DRIVERS = {"uring": "io_uring", "epoll": "epoll"}
CONNECTIONS = [64, 512]
ECHO_ROUNDS, ECHO_SLICE_MS = 25, 100
HTTP_ROUNDS, HTTP_CONNECTIONS, HTTP_SECONDS = 11, 64, 1
START_S = 20


@dataclass(frozen=True)
class Server:
    """A server that runs."""

    name: str
    process: subprocess.Popen[str]
    port: int


def library() -> Path:
    """The library as the conformance suites have it, up to date."""
    done = conformance.build(HOSTED, "libvllsi.a")
    if done.returncode != 0:
        raise MeasureError(f"the library does not build:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return conformance.folder_of(HOSTED) / "libvllsi.a"


def our_server(source: Path, scratch: Path) -> Path:
    return compile_c(COMPILER, [source, library()], scratch / source.stem, *FLAGS, *LINK)


def peer(name: str, scratch: Path, *libraries: str) -> Path:
    if libraries and not UV_HEADER.is_file():
        raise MeasureError("there is no uv.h: tools/setup installs libuv1-dev")
    return compile_c(COMPILER, [HERE / f"{name}.c"], scratch / name, *FLAGS, *(f"-Wl,--no-as-needed,-l{one}" for one in libraries))


def stay_on(which: int) -> Callable[[], None]:
    """For a child: to stay on the first processor (0) or the last one (-1) of those that this process has."""
    processors = sorted(os.sched_getaffinity(0))
    return lambda: os.sched_setaffinity(0, {processors[which]})


@contextmanager
def serving(name: str, command: Sequence[str | Path], driver: str = "") -> Iterator[Server]:
    environment = dict(os.environ) | ({"VLLSI_IO_DRIVER": driver} if driver else {})
    words = [str(word) for word in command]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=environment, preexec_fn=stay_on(0)) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            found = re.fullmatch(r"listening on .*:(\d+)\n", line)
            if found is None:
                raise MeasureError(f"{words[0]} does not listen: {line!r}")
            yield Server(name, process, int(found[1]))
        finally:
            process.kill()


def all_servers(stack: ExitStack, scratch: Path, ours: Path, kind: str) -> list[Server]:
    program = our_server(ours, scratch)
    commands: list[tuple[str, list[str | Path], str]] = [(short, [program, "127.0.0.1:0"], driver) for short, driver in DRIVERS.items()]
    commands.append(("raw", [peer(f"engine_{kind}_epoll", scratch)], ""))
    commands.append(("libuv", [peer(f"engine_{kind}_libuv", scratch, "uv")], ""))
    return [stack.enter_context(serving(name, command, driver)) for name, command, driver in commands]


def echo(scratch: Path) -> Iterator[Measurement]:
    client = peer("engine_echo_client", scratch)
    for connections in CONNECTIONS:
        with ExitStack() as stack:
            servers = all_servers(stack, scratch, HERE / "engine_echo_ours.c", "echo")
            named = [f"{server.name}:{server.port}:{server.process.pid}" for server in servers]
            words = [str(client), str(ECHO_ROUNDS), str(ECHO_SLICE_MS), str(connections), *named]
            done = subprocess.run(words, capture_output=True, text=True, timeout=600, check=False, preexec_fn=stay_on(-1))
            if done.returncode != 0:
                raise MeasureError(f"the client ended with {done.returncode}: {done.stderr.strip()}")
            rounds = read_rounds(done.stdout)
        for short in DRIVERS:
            yield Pair(f"{short}_{connections}_epoll", rounds[short], rounds["raw"], "raw epoll", "ns")
            yield Pair(f"{short}_{connections}_libuv", rounds[short], rounds["libuv"], "libuv", "ns")


def requests_a_second(server: Server) -> float:
    words = ["wrk", "-t1", f"-c{HTTP_CONNECTIONS}", f"-d{HTTP_SECONDS}s", f"http://127.0.0.1:{server.port}/"]
    done = subprocess.run(words, capture_output=True, text=True, timeout=START_S + HTTP_SECONDS, check=False, preexec_fn=stay_on(-1))
    found = re.search(r"Requests/sec:\s+([\d.]+)", done.stdout)
    if done.returncode != 0 or found is None or "Non-2xx" in done.stdout or "Socket errors" in done.stdout:
        raise MeasureError(f"wrk was not served well by {server.name}:\n{done.stdout}{done.stderr}")
    return float(found[1])


def http(scratch: Path) -> Iterator[Measurement]:
    if not have("wrk"):
        raise MeasureError("there is no wrk: tools/setup installs it")
    with ExitStack() as stack:
        servers = all_servers(stack, scratch, ROOT / "examples" / "http_hello.c", "http")
        rounds: dict[str, list[float]] = {server.name: [] for server in servers}
        for at in range(HTTP_ROUNDS + 1):
            for server in servers[at % len(servers) :] + servers[: at % len(servers)]:
                served = requests_a_second(server)
                if at > 0:  # the first round warms up
                    rounds[server.name].append(served)
    for short in DRIVERS:
        yield Pair("epoll", rounds[short], rounds["raw"], "plain epoll server", "1/s", variant=short)
        yield Pair("libuv", rounds[short], rounds["libuv"], "libuv", "1/s", variant=short)
