"""The servers of examples/ as their users meet them: over each driver, with a libc and without one, from one source."""

from __future__ import annotations

import os
import random
import re
import resource
import selectors
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from tests.clients import servers
from tests.clients.servers import Server, serving

TARGETS = ["hosted-gcc", "freestanding-x86_64-static"]
FOREIGN = ["freestanding-aarch64-static", "freestanding-riscv64-static"]
DRIVERS = ["io_uring", "epoll"]
WAIT_S = 20
IDLE, BUSY, SOAK_S, SLACK_KIB = 10000, 500, 5, 512
OTHER_DESCRIPTORS = 100

HELLO = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 13\r\n\r\nHello, world\n"


def rings_work() -> bool:
    """Whether io_uring can be had here at all."""
    path = Path("/proc/sys/kernel/io_uring_disabled")
    return not path.is_file() or path.read_text(encoding="ascii").strip() == "0"


@pytest.fixture(params=[f"{target}/{driver}" for target in TARGETS for driver in DRIVERS])
def way(request: pytest.FixtureRequest) -> tuple[str, str]:
    target, driver = str(request.param).split("/")
    reason = servers.BY_NAME[target].missing()
    if reason:
        pytest.skip(reason)
    if driver == "io_uring" and not rings_work():
        pytest.skip("io_uring is forbidden here: sysctl kernel.io_uring_disabled=0 lifts it")
    return target, driver


def connect(server: Server) -> socket.socket:
    return socket.create_connection(("127.0.0.1", server.port), timeout=WAIT_S)


def receive(connection: socket.socket, length: int) -> bytes:
    got = b""
    while len(got) < length:
        piece = connection.recv(length - len(got))
        assert piece, f"the connection ended after {len(got)} of {length} bytes"
        got += piece
    return got


def receive_to_end(connection: socket.socket) -> bytes:
    got = b""
    while piece := connection.recv(65536):
        got += piece
    return got


def wait_for_descriptors(server: Server, at_most: int) -> None:
    deadline = time.monotonic() + WAIT_S
    while server.descriptors() > at_most:
        assert time.monotonic() < deadline, f"{server.descriptors()} descriptors stay open"
        time.sleep(0.01)


# ── echo_server ───────────────────────────────────────────────────────────────────────────────────────────────────────


def exchange(server: Server, connections: int, rounds: int) -> None:
    made = [connect(server) for _ in range(connections)]
    for number in range(rounds):
        texts = [os.urandom(1 + (number * 997 + at * 31) % 5000) for at in range(connections)]
        for connection, text in zip(made, texts, strict=True):
            connection.sendall(text)
        for connection, text in zip(made, texts, strict=True):
            assert receive(connection, len(text)) == text
    for connection in made:
        connection.close()


def test_echo(way: tuple[str, str]) -> None:
    with serving(way[0], "echo_server", way[1]) as server:
        assert server.says.startswith(way[1])
        before = server.descriptors()
        exchange(server, 50, 20)
        wait_for_descriptors(server, before)


def test_echo_of_more_than_buffers_hold(way: tuple[str, str]) -> None:
    text = random.Random(1).randbytes(5 << 20)
    with serving(way[0], "echo_server", way[1]) as server, connect(server) as connection:
        sender = threading.Thread(target=connection.sendall, args=(text,))
        sender.start()
        time.sleep(0.2)  # the server's sends meet a full socket
        assert receive(connection, len(text)) == text
        sender.join()
        connection.shutdown(socket.SHUT_WR)
        assert connection.recv(1) == b""


def test_echo_of_connections_that_are_reset(way: tuple[str, str]) -> None:
    with serving(way[0], "echo_server", way[1]) as server:
        before = server.descriptors()
        for _ in range(50):
            connection = connect(server)
            connection.sendall(b"x" * 3000)
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            connection.close()
        exchange(server, 3, 3)
        wait_for_descriptors(server, before)


@pytest.mark.slow
@pytest.mark.parametrize("target", FOREIGN)
def test_echo_elsewhere_by_automatic_choice(target: str) -> None:
    reason = servers.BY_NAME[target].missing()
    if reason:
        pytest.skip(reason)
    with serving(target, "echo_server", "") as server:
        exchange(server, 20, 5)


def test_a_driver_that_does_not_exist() -> None:
    program = servers.build(TARGETS[0]) / "echo_server"
    environment = dict(os.environ) | {"VLLSI_IO_DRIVER": "steam"}
    done = subprocess.run([program, "127.0.0.1:0"], env=environment, capture_output=True, text=True, timeout=WAIT_S, check=False)
    assert done.returncode == 1 and done.stderr.startswith("engine: ")


# ── http_hello ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_http(way: tuple[str, str]) -> None:
    with serving(way[0], "http_hello", way[1]) as server:
        with connect(server) as connection:
            connection.sendall(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n" * 200)  # without waiting
            assert receive(connection, 200 * len(HELLO)) == HELLO * 200
            for at in range(0, 30, 7):  # in two pieces
                request = b"GET /a HTTP/1.1\r\nhost: b\r\n\r\n"
                connection.sendall(request[:at])
                time.sleep(0.01)
                connection.sendall(request[at:])
                assert receive(connection, len(HELLO)) == HELLO
            connection.sendall(b"GET / HTTP/1.1\r\nConnection: CLOSE\r\n\r\nGET / HTTP/1.1\r\n\r\n")
            assert receive_to_end(connection) == HELLO
        with connect(server) as connection:
            connection.sendall(b"GET / HTTP/1.0\r\n\r\n")
            assert receive_to_end(connection) == HELLO
        with connect(server) as connection:
            connection.sendall(b"GET / HTTP/1.1\r\n\r\nPOST / HTTP/1.1\r\nContent-Length: 0\r\n\r\n")
            assert re.fullmatch(re.escape(HELLO) + rb"HTTP/1\.1 501 .*\r\n\r\n", receive_to_end(connection), re.DOTALL)
        with connect(server) as connection:
            connection.sendall(b"GET / HTTP/1.1\r\nX: ".ljust(4096, b"y"))  # as much as there is room for
            assert receive_to_end(connection).startswith(b"HTTP/1.1 501 ")


@pytest.mark.slow
def test_http_under_load(way: tuple[str, str]) -> None:
    if shutil.which("wrk") is None:
        pytest.skip("there is no wrk: tools/setup installs it")
    with serving(way[0], "http_hello", way[1]) as server:
        before = server.descriptors()
        words = ["wrk", "-t2", "-c100", "-d1s", f"http://127.0.0.1:{server.port}/"]
        done = subprocess.run(words, capture_output=True, text=True, timeout=WAIT_S, check=False)
        assert done.returncode == 0 and "Non-2xx" not in done.stdout and "Socket errors" not in done.stdout, done.stdout
        served = re.search(r"(\d+) requests in", done.stdout)
        assert served is not None and int(served[1]) > 100, done.stdout
        wait_for_descriptors(server, before)


# ── file_serve ────────────────────────────────────────────────────────────────────────────────────────────────────────


def get(connection: socket.socket, path: str) -> tuple[int, bytes]:
    connection.sendall(f"GET {path} HTTP/1.1\r\nHost: a\r\n\r\n".encode())
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        head += receive(connection, 1)
    found = re.match(rb"HTTP/1\.1 (\d+) .*Content-Length: (\d+)\r\n", head, re.DOTALL)
    assert found is not None, head
    return int(found[1]), receive(connection, int(found[2]))


def test_files(way: tuple[str, str], tmp_path: Path) -> None:
    root = tmp_path / "root"
    (root / "below").mkdir(parents=True)
    contents = {"empty": b"", "small": b"a line\n", "below/large": random.Random(2).randbytes((9 << 20) + 17)}
    for name, content in contents.items():
        (root / name).write_bytes(content)
    (tmp_path / "secret").write_bytes(b"not to be given out")
    (root / "link").symlink_to("../secret")
    with serving(way[0], "file_serve", way[1], str(root)) as server:
        before = server.descriptors()
        with connect(server) as connection, connect(server) as slow:
            slow.sendall(b"GET /below/large HTTP/1.1\r\n\r\n")  # and does not read: holds up nobody
            for _ in range(3):
                for name, content in contents.items():
                    assert get(connection, f"/{name}") == (200, content)
                for name in ("nothing", "link", "../secret", "below/../../secret", "/etc/passwd"):
                    assert get(connection, f"/{name}") == (404, b"")
                assert get(connection, "/below") == (403, b"")
            got = receive(slow, len(contents["below/large"]))
            assert got[-100:] in contents["below/large"]
        wait_for_descriptors(server, before)


# ── many connections for a while ──────────────────────────────────────────────────────────────────────────────────────


@contextmanager
def many_descriptors(wanted: int) -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and hard < wanted:
        pytest.skip(f"{wanted} descriptors are needed, {hard} allowed: ulimit -Hn lifts it")
    resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_files_a_request_that_is_too_large(way: tuple[str, str], tmp_path: Path) -> None:
    """The first one of a connection: nothing is closed that was never opened for it."""
    with serving(way[0], "file_serve", way[1], str(tmp_path)) as server:
        before = server.descriptors()
        with connect(server) as connection:
            connection.sendall(b"GET /" + b"a" * (16384 - 5))
            assert receive_to_end(connection).startswith(b"HTTP/1.1 431")
        wait_for_descriptors(server, before)
        assert server.descriptors() == before


def test_files_of_many_connections(way: tuple[str, str], tmp_path: Path) -> None:
    """Connections that wait, and so many with a file each that both together are more than the connections there can be."""
    waiting, asking = 700, 400
    (tmp_path / "large").write_bytes(b"x" * (8 << 20))
    with (
        many_descriptors(waiting + asking + OTHER_DESCRIPTORS),
        serving(way[0], "file_serve", way[1], str(tmp_path)) as server,
        ExitStack() as stack,
    ):
        connections = [stack.enter_context(connect(server)) for _ in range(waiting)]
        for connection in connections[:asking]:
            connection.sendall(b"GET /large HTTP/1.1\r\n\r\n")
        for connection in connections[:asking]:
            assert receive(connection, 15) == b"HTTP/1.1 200 OK"


class Busy:
    """A connection that sends texts of all lengths, each when the one before has come back whole, and checks every byte."""

    def __init__(self, connection: socket.socket, seed: int) -> None:
        self.connection = connection
        self.chance = random.Random(seed)
        self.pattern = self.chance.randbytes(8192)
        self.text = b""
        self.came = self.texts = 0
        self.connection.setblocking(False)

    def send(self) -> None:
        at = self.chance.randrange(4096)
        self.text = self.pattern[at : at + 1 + self.chance.randrange(4096)]
        self.came = 0
        assert self.connection.send(self.text) == len(self.text)

    def take(self) -> bool:
        """Whether the text has come back whole."""
        piece = self.connection.recv(65536)
        assert piece and piece == self.text[self.came : self.came + len(piece)], "other bytes came back"
        self.came += len(piece)
        self.texts += self.came == len(self.text)
        return self.came == len(self.text)


def soak(busy: list[Busy], seconds: float) -> None:
    with selectors.DefaultSelector() as selector:
        for one in busy:
            selector.register(one.connection, selectors.EVENT_READ, one)
            one.send()
        under_way, end = len(busy), time.monotonic() + seconds
        while under_way > 0:
            ready = selector.select(WAIT_S)
            assert ready, f"{under_way} texts did not come back"
            for key, _events in ready:
                if key.data.take():
                    if time.monotonic() < end:
                        key.data.send()
                    else:
                        under_way -= 1


@pytest.mark.slow
@pytest.mark.parametrize("driver", DRIVERS)
def test_soak(driver: str) -> None:
    """10,000 connections that do nothing beside 500 that are busy: the server's memory stays what it was, and no byte is lost."""
    if driver == "io_uring" and not rings_work():
        pytest.skip("io_uring is forbidden here: sysctl kernel.io_uring_disabled=0 lifts it")
    with many_descriptors(IDLE + BUSY + OTHER_DESCRIPTORS), serving(TARGETS[1], "echo_server", driver) as server:
        before = server.descriptors()
        idle = [connect(server) for _ in range(IDLE)]
        busy = [Busy(connect(server), seed) for seed in range(BUSY)]
        soak(busy, SOAK_S / 5)
        used_kib = server.status("VmRSS")
        soak(busy, SOAK_S)
        assert server.status("VmRSS") <= used_kib + SLACK_KIB
        assert server.descriptors() == before + IDLE + BUSY
        assert min(one.texts for one in busy) > 0
        for connection in idle[::100]:
            connection.sendall(b"still there")
            assert receive(connection, 11) == b"still there"
        for connection in [*idle, *(one.connection for one in busy)]:
            connection.close()
        wait_for_descriptors(server, before)
