"""The SQLite VFS of examples/sqlite_vfs in the distribution's SQLite: alone, and beside SQLite's own VFS on one database.

What is asked of it is what SQLite's own VFS for Unix does. Where it does otherwise, README.md of the example says so.
"""

from __future__ import annotations

import functools
import json
import os
import random
import re
import shutil
import sqlite3
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from fcntl import F_OFD_GETLK, F_RDLCK, F_UNLCK, F_WRLCK, fcntl
from pathlib import Path

import pytest

from tests.clients import sqlite as programs
from tests.conformance.targets import ROOT

WORKER = Path(__file__).with_name("sqlite_worker.py")
BOTH = ["vllsi", "unix"]
MODES = ["delete", "truncate", "persist", "memory", "off", "wal"]
WAIT_S = 30
ROUNDS = int(os.environ.get("VLLSI_SQLITE_ROUNDS", "25"))  # of two processes that fight; for nights, more
NOBODY = 65534
VFS_FOR_UNIX_PATH_BYTES = 512
PENDING, RESERVED, READERS = 0x40000000, 0x40000001, 0x40000002
WAL_INDEX_OPEN, WAL_INDEX_HEADER_BYTES = 128, 136
VOLUME_NFS = 0x6969

if (REASON := programs.missing()) != "":
    pytest.skip(REASON, allow_module_level=True)


@pytest.fixture(scope="session", autouse=True)
def extension() -> str:
    """The path of the extension; from then on every connection of this process can name its VFS."""
    path = str(programs.build("gcc", programs.LOADABLE)[0])
    load(path)
    return path


@pytest.fixture
def faulty() -> Path:
    return programs.build("gcc", programs.FAULTY)[0]


def load(path: str) -> None:
    with closing(sqlite3.connect(":memory:")) as loader:
        loader.enable_load_extension(True)
        loader.load_extension(path)


def connect(path: Path | str, vfs: str = "vllsi", timeout_s: float = 0, **parameters: str | int) -> sqlite3.Connection:
    words = [f"vfs={vfs}", *(f"{name}={value}" for name, value in parameters.items())]
    return sqlite3.connect(f"file:{path}?{'&'.join(words)}", uri=True, timeout=timeout_s, isolation_level=None, check_same_thread=False)


def one(database: sqlite3.Connection, sql: str) -> object:
    row = database.execute(sql).fetchone()
    return row[0] if row else None


def check(path: Path | str, vfs: str = "vllsi") -> None:
    with closing(connect(path, vfs, timeout_s=WAIT_S)) as database:
        assert one(database, "PRAGMA integrity_check") == "ok"


def numbers(count: int) -> str:
    """A query of the numbers from 1 on, as the column x."""
    return f"WITH n(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM n WHERE x < {count}) SELECT x FROM n"


def fails_with(name: str, action: Callable[[], object]) -> None:
    with pytest.raises(sqlite3.Error) as raised:
        action()
    assert raised.value.sqlite_errorname == name, raised.value


def held(path: Path | str, offset: int) -> str:
    """What is locked on a byte, as a stranger finds it: "", "shared" or "exclusive"."""
    layout = "hhqqi4x"
    with open(path, "rb+") as file:  # noqa: PTH123 - the descriptor is the point
        asked = fcntl(file, F_OFD_GETLK, struct.pack(layout, F_WRLCK, os.SEEK_SET, offset, 1, 0))
    return {F_UNLCK: "", F_RDLCK: "shared", F_WRLCK: "exclusive"}[struct.unpack(layout, asked)[0]]


@contextmanager
def worker(task: str, extension: str, vfs: str, path: Path, *arguments: str, **options: object) -> Iterator[subprocess.Popen[str]]:
    """A process of sqlite_worker.py, killed at the end in any case."""
    command = [sys.executable, "-I", str(WORKER), task, extension, vfs, str(path), *arguments]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, **options)  # type: ignore[call-overload]
    try:
        yield process
    finally:
        process.kill()  # before its input ends, which would let it come to its own end
        process.wait(WAIT_S)
        for pipe in (process.stdin, process.stdout):
            assert pipe is not None
            with suppress(BrokenPipeError):
                pipe.close()


def said(process: subprocess.Popen[str], text: str) -> None:
    assert process.stdout is not None
    line = process.stdout.readline().strip()
    assert line == text, f"the worker said {line!r}"


def ask(extension: str, vfs: str, path: Path | str, sql: str, **options: object) -> object:
    """The rows of a statement, in a process of its own; or what it failed with."""
    command = [sys.executable, "-I", str(options.pop("script", WORKER)), "query", extension, vfs, str(path), sql]
    done = subprocess.run(command, capture_output=True, text=True, timeout=WAIT_S, check=False, **options)  # type: ignore[call-overload]
    return json.loads(done.stdout) if done.returncode == 0 else done.stdout.strip() + done.stderr


# ── the shared object ──


@pytest.mark.parametrize("compiler", programs.COMPILERS)
def test_it_needs_this_library_and_nothing_else(compiler: str) -> None:
    if reason := programs.missing(compiler):
        pytest.skip(reason)
    path = programs.build(compiler, programs.LOADABLE)[0]
    allowed = re.compile(r"vllsi_\w+|vfs_\w+|sqlite3_api|mem(cpy|move|set|cmp)|_GLOBAL_OFFSET_TABLE_")
    for part in sorted((path.parent / "extension").glob("*.o")):
        asked = {line.split()[-1] for line in names(part, "--undefined-only")}
        assert {name for name in asked if not allowed.fullmatch(name)} == set(), part.name
    seen = {line.split()[-1] for line in names(path, "--dynamic", "--defined-only")}
    assert seen == {"sqlite3_vllsivfs_init", "sqlite3_vllsivfs_default_init"}
    load(str(path))


def names(path: Path, *options: str) -> list[str]:
    done = subprocess.run(["nm", *options, str(path)], capture_output=True, text=True, timeout=WAIT_S, check=True)
    return done.stdout.splitlines()


@pytest.mark.parametrize("compiler", programs.COMPILERS)
def test_the_shell_loads_it_as_the_default(compiler: str, tmp_path: Path) -> None:
    if shutil.which("sqlite3") is None:
        pytest.skip("there is no sqlite3: tools/setup installs it")
    if reason := programs.missing(compiler):
        pytest.skip(reason)
    path = programs.build(compiler, programs.LOADABLE)[0]
    script = f"""
        .bail on
        .load {path} sqlite3_vllsivfs_default_init
        .open {tmp_path}/shell.db
        .vfsname
        CREATE TABLE t(x); INSERT INTO t SELECT value FROM generate_series(1, 5000);
        SELECT sum(x) FROM t;
        SELECT length(randomblob(8)), julianday('now') > 2460000, datetime(julianday('now')) = datetime('now');
        PRAGMA integrity_check;
    """
    lines = [line.strip() for line in script.splitlines() if line.strip()]
    done = subprocess.run(["sqlite3"], input="\n".join(lines), capture_output=True, text=True, timeout=WAIT_S, check=False)
    assert done.stdout.split() == ["vllsi", "12502500", "8|1|1", "ok"], done.stdout + done.stderr
    assert done.returncode == 0


def test_failures_are_in_the_log_with_their_place(extension: str, tmp_path: Path) -> None:
    if shutil.which("sqlite3") is None:
        pytest.skip("there is no sqlite3: tools/setup installs it")
    script = f".log stdout\n.load {extension} sqlite3_vllsivfs_default_init\n.open {tmp_path}/absent/no.db\nSELECT 1 FROM t;\n"
    done = subprocess.run(["sqlite3"], input=script, capture_output=True, text=True, timeout=WAIT_S, check=False)
    assert f"vllsi: open {tmp_path}/absent/no.db: ENOENT: " in done.stdout, done.stdout


@pytest.mark.slow
@pytest.mark.limit(300)
def test_cmake_builds_it_too(tmp_path: Path) -> None:
    for command in (["cmake", "-G", "Ninja", "-S", str(ROOT), "-B", "."], ["ninja", "vllsi_sqlite_vfs"]):
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=280, check=False)
        assert done.returncode == 0, done.stdout[-4000:] + done.stderr
    rows = ask(str(tmp_path / "vllsivfs.so"), "vllsi", tmp_path / "a.db", "CREATE TABLE t(x); INSERT INTO t VALUES (3); SELECT x FROM t")
    assert rows == [[3]]


# ── one connection ──


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("locking", ["normal", "exclusive"])
@pytest.mark.parametrize("mapped", [0, 1 << 28])
def test_a_database_in_every_mode(mode: str, locking: str, mapped: int, extension: str, tmp_path: Path) -> None:
    left = {}
    for vfs in BOTH:
        (tmp_path / vfs).mkdir()
        path = tmp_path / vfs / "all.db"
        with closing(connect(path, vfs)) as database:
            database.execute(f"PRAGMA locking_mode = {locking}")
            assert one(database, f"PRAGMA journal_mode = {mode}") == mode
            assert one(database, f"PRAGMA mmap_size = {mapped}") == mapped
            use_everything(database, may_roll_back=mode != "off")
        left[vfs] = sorted(name.name for name in path.parent.iterdir())
        check(path, "unix")
        assert ask(extension, "unix", path, "SELECT count(*) FROM t") == [[1000]]
    assert left["vllsi"] == left["unix"]


def use_everything(database: sqlite3.Connection, may_roll_back: bool) -> None:
    database.execute("CREATE TABLE t(id INTEGER PRIMARY KEY, bytes)")
    database.execute(f"INSERT INTO t SELECT x, randomblob(500) FROM ({numbers(3000)})")
    if may_roll_back:
        database.execute("BEGIN")
        database.execute("DELETE FROM t WHERE id % 2")
        database.execute("ROLLBACK")
    assert one(database, "SELECT count(*) FROM t") == 3000
    database.execute("DELETE FROM t WHERE id > 1000")
    database.execute("VACUUM")
    assert one(database, "SELECT sum(length(bytes)) FROM t") == 500000
    assert one(database, "PRAGMA integrity_check") == "ok"


def test_it_reads_what_the_other_wrote_and_the_other_way_round(tmp_path: Path) -> None:
    path = tmp_path / "turns.db"
    for turn, vfs in enumerate(BOTH * 3):
        with closing(connect(path, vfs)) as database:
            database.execute(f"PRAGMA journal_mode = {MODES[turn]}")
            database.execute("CREATE TABLE IF NOT EXISTS t(x)")
            assert one(database, "SELECT count(*) FROM t") == turn
            database.execute("INSERT INTO t VALUES (randomblob(20000))")
        check(path, BOTH[turn % 2])


def test_large_sorts_use_temporary_files_that_leave_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SQLITE_TMPDIR", str(tmp_path))
    with closing(connect(tmp_path / "sort.db")) as database:
        database.execute("PRAGMA temp_store = file")
        database.execute("PRAGMA cache_size = 10")
        database.execute(f"CREATE TEMP TABLE t AS SELECT x, randomblob(200) AS b FROM ({numbers(20000)})")
        open_files = {str(link.readlink()) for link in Path("/proc/self/fd").iterdir() if link.is_symlink()}
        assert any(name.startswith(f"{tmp_path}/") and name.endswith("(deleted)") for name in open_files), open_files
        assert one(database, "SELECT count(*) FROM (SELECT b FROM t ORDER BY b LIMIT -1 OFFSET 1)") == 19999
    assert [name.name for name in tmp_path.iterdir() if name.name != "sort.db"] == []


@pytest.mark.parametrize("mapped", [0, 1 << 28])
def test_a_file_that_shrinks_and_grows_is_read_right(mapped: int, tmp_path: Path) -> None:
    path = tmp_path / "breathing.db"
    with closing(connect(path)) as database, closing(connect(path, timeout_s=WAIT_S)) as reader:
        for connection in (database, reader):
            connection.execute(f"PRAGMA mmap_size = {mapped}")
        database.execute("PRAGMA auto_vacuum = full")
        database.execute("CREATE TABLE t(id INTEGER PRIMARY KEY, bytes)")
        for size in (400, 3, 900, 1, 50):
            database.execute("DELETE FROM t")
            database.executemany("INSERT INTO t VALUES (?, ?)", [(number, bytes([number % 251]) * 3000) for number in range(size)])
            assert [row for row in reader.execute("SELECT id, bytes FROM t") if row[1] != bytes([row[0] % 251]) * 3000] == []
            assert one(reader, "SELECT count(*) FROM t") == size
            assert one(reader, "PRAGMA integrity_check") == "ok"


def test_options_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "options.db"
    with closing(connect(path, psow=0)) as database:
        assert one(database, "PRAGMA mmap_size = 99999999999999") == 0x7FFF0000
        assert one(database, "PRAGMA mmap_size = 0") == 0
        database.execute("CREATE TABLE t(x)")
    path.chmod(0o666)  # which a umask would take from
    with closing(connect(path)) as database:
        for mode, names_ in (("persist", ["-journal"]), ("wal", ["-wal", "-shm"])):
            database.execute(f"PRAGMA journal_mode = {mode}")
            database.execute("INSERT INTO t VALUES (1)")
            for name in names_:
                assert Path(f"{path}{name}").stat().st_mode & 0o777 == 0o666, name
    with closing(connect(tmp_path / "modelled.db", modeof=str(path))) as database:
        database.execute("CREATE TABLE t(x)")
        assert (tmp_path / "modelled.db").stat().st_mode & 0o777 == 0o666
    with closing(connect(path, mode="ro", immutable=1)) as database:
        assert one(database, "SELECT count(*) FROM t") == 2
        fails_with("SQLITE_READONLY", lambda: database.execute("INSERT INTO t VALUES (2)"))
    fails_with("SQLITE_CANTOPEN", lambda: connect(tmp_path / "absent.db", mode="rw").execute("SELECT 1 FROM t"))


def test_wishes_of_a_program(extension: str, tmp_path: Path) -> None:
    if shutil.which("sqlite3") is None:
        pytest.skip("there is no sqlite3: tools/setup installs it")
    path = tmp_path / "wishes.db"
    script = f"""
        .load {extension} sqlite3_vllsivfs_default_init
        .open {path}
        .filectrl has_moved
        .filectrl psow
        .filectrl psow 0
        .filectrl psow
        .filectrl chunk_size 65536
        CREATE TABLE t(x); INSERT INTO t VALUES (randomblob(100000));
        .filectrl persist_wal
        .filectrl persist_wal 1
        PRAGMA journal_mode = wal;
        INSERT INTO t VALUES (2);
        .shell mv {path} {tmp_path}/elsewhere.db
        .filectrl has_moved
        .shell mv {tmp_path}/elsewhere.db {path}
    """
    lines = [line.strip() for line in script.splitlines() if line.strip()]
    done = subprocess.run(["sqlite3"], input="\n".join(lines), capture_output=True, text=True, timeout=WAIT_S, check=False)
    # What is set is said as it was before, and then as it is.
    assert done.stdout.split() == ["0", "1", "0", "0", "0", "1", "wal", "1"], done.stdout + done.stderr
    assert path.stat().st_size == 2 * 65536
    assert Path(f"{path}-wal").exists()
    check(path, "unix")


def test_the_time_of_day(tmp_path: Path) -> None:
    with closing(connect(tmp_path / "time.db")) as database:
        before = time.time()
        now = one(database, "SELECT (julianday('now') - 2440587.5) * 86400")
        assert isinstance(now, float)
        assert before - 0.01 <= now <= time.time() + 0.01  # it has whole milliseconds


# ── names ──


def test_long_names(tmp_path: Path) -> None:
    folder = tmp_path
    while len(str(folder)) < 3 * VFS_FOR_UNIX_PATH_BYTES:
        folder /= "x" * 200
    folder.mkdir(parents=True)
    with closing(connect(folder / "deep.db")) as database:
        database.execute("PRAGMA journal_mode = wal")
        database.execute("CREATE TABLE t(x)")
        assert (folder / "deep.db-shm").exists()
    check(folder / "deep.db")
    with pytest.raises(sqlite3.OperationalError, match="unable to open"):
        connect(tmp_path / ("y/" * 2100) / "no.db")
    with pytest.raises(sqlite3.OperationalError, match="unable to open"):
        connect(tmp_path / ("y" * 256))


def test_links_lead_to_one_database_with_one_journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "shortcut").symlink_to("real")
    (tmp_path / "alias.db").symlink_to("shortcut/./../shortcut/data.db")
    (tmp_path / "circle").symlink_to("circle")
    monkeypatch.chdir(tmp_path / "real")
    with closing(connect("../alias.db")) as database, closing(connect("data.db")) as other:
        database.execute("PRAGMA journal_mode = wal")
        database.execute("CREATE TABLE t(x)")
        assert {name.name for name in (tmp_path / "real").iterdir()} == {"data.db", "data.db-wal", "data.db-shm"}
        assert one(other, "SELECT count(*) FROM t") == 0
    with pytest.raises(sqlite3.OperationalError, match="unable to open"):
        connect(tmp_path / "circle")


def test_a_database_whose_name_is_gone_is_not_written(tmp_path: Path) -> None:
    for vfs in BOTH:
        path = tmp_path / f"{vfs}.db"
        with closing(connect(path, vfs)) as database:
            database.execute("CREATE TABLE t(x)")
            path.rename(tmp_path / "elsewhere.db")
            write = functools.partial(database.execute, "INSERT INTO t VALUES (1)")
            fails_with("SQLITE_READONLY_DBMOVED", write)
            path.touch()  # another file of that name
            fails_with("SQLITE_READONLY_DBMOVED", write)
    check(tmp_path / "elsewhere.db")


# ── the five states ──


def test_the_states_lock_the_bytes_that_sqlite_names(tmp_path: Path) -> None:
    path = tmp_path / "states.db"
    with closing(connect(path)) as writer, closing(connect(path)) as reader:
        writer.execute("CREATE TABLE t(x)")
        writer.execute("INSERT INTO t VALUES (1), (2)")

        def locked() -> tuple[str, str, str]:
            return held(path, READERS + 509), held(path, RESERVED), held(path, PENDING)

        assert locked() == ("", "", "")
        rows = reader.execute("SELECT x FROM t")
        rows.fetchone()
        assert locked() == ("shared", "", "")
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("INSERT INTO t VALUES (3)")
        assert locked() == ("shared", "exclusive", "")
        fails_with("SQLITE_BUSY", lambda: writer.execute("COMMIT"))
        assert locked() == ("shared", "exclusive", "exclusive")
        with closing(connect(path)) as late:
            fails_with("SQLITE_BUSY", lambda: late.execute("SELECT x FROM t"))
            fails_with("SQLITE_BUSY", lambda: late.execute("BEGIN IMMEDIATE"))
        rows.fetchall()
        writer.execute("COMMIT")
        assert locked() == ("", "", "")
        writer.execute("BEGIN EXCLUSIVE")
        assert locked() == ("exclusive", "exclusive", "exclusive")
        fails_with("SQLITE_BUSY", lambda: reader.execute("SELECT x FROM t"))
        writer.execute("ROLLBACK")
        assert locked() == ("", "", "")
        assert one(reader, "SELECT count(*) FROM t") == 3


@pytest.mark.slow
@pytest.mark.parametrize("mine", BOTH)
@pytest.mark.parametrize("theirs", BOTH)
@pytest.mark.parametrize("statement", ["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE", "BEGIN; SELECT * FROM t"])
def test_another_process_is_kept_out(mine: str, theirs: str, statement: str, extension: str, tmp_path: Path) -> None:
    path = tmp_path / "locked.db"
    with closing(connect(path, mine)) as database:
        database.execute("CREATE TABLE t(x)")
        with worker("hold", extension, theirs, path, statement) as process:
            said(process, "ready")
            if statement == "BEGIN EXCLUSIVE":
                fails_with("SQLITE_BUSY", lambda: database.execute("SELECT * FROM t"))
            else:
                assert one(database, "SELECT count(*) FROM t") == 0
            fails_with("SQLITE_BUSY", lambda: database.execute("BEGIN EXCLUSIVE"))
        database.execute("INSERT INTO t VALUES (1)")  # the locks went with it


def test_who_waits_gets_the_lock(tmp_path: Path) -> None:
    path = tmp_path / "waiting.db"
    with closing(connect(path)) as holder, closing(connect(path, timeout_s=WAIT_S)) as waiter:
        holder.execute("CREATE TABLE t(x)")
        holder.execute("BEGIN EXCLUSIVE")
        release = threading.Timer(0.3, holder.execute, ["COMMIT"])
        release.start()
        waiter.execute("INSERT INTO t VALUES (1)")
        release.join(WAIT_S)
        assert one(holder, "SELECT count(*) FROM t") == 1


def test_closing_one_connection_leaves_the_locks_of_another(extension: str, tmp_path: Path) -> None:
    path = tmp_path / "closing.db"
    with closing(connect(path)) as keeper:
        keeper.execute("CREATE TABLE t(x)")
        keeper.execute("BEGIN IMMEDIATE")
        connect(path).close()
        path.read_bytes()  # for the other kind of lock, this is the end
        assert held(path, RESERVED) == "exclusive"
        assert str(ask(extension, "unix", path, "PRAGMA busy_timeout = 0; BEGIN IMMEDIATE")).endswith("SQLITE_BUSY")


# ── the write-ahead log ──


@pytest.mark.slow
@pytest.mark.parametrize("reading", BOTH)
@pytest.mark.parametrize("writing", BOTH)
def test_readers_keep_what_they_saw_while_others_write(reading: str, writing: str, extension: str, tmp_path: Path) -> None:
    path = tmp_path / "log.db"
    with closing(connect(path, reading)) as reader:
        reader.execute("PRAGMA journal_mode = wal")
        reader.execute("CREATE TABLE t(x)")
        reader.execute("INSERT INTO t VALUES (1)")
        reader.execute("BEGIN")
        assert one(reader, "SELECT count(*) FROM t") == 1
        grow = f"INSERT INTO t SELECT randomblob(8000) FROM ({numbers(3000)})"
        # The log becomes so long that its index needs several parts; a checkpoint must leave what the reader still sees.
        assert ask(extension, writing, path, f"{grow}; DELETE FROM t WHERE x = 1; PRAGMA wal_checkpoint(passive)") != [[0, 0, 0]]
        assert one(reader, "SELECT count(*) FROM t") == 1
        assert str(ask(extension, writing, path, "PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(truncate)")).startswith("[[1, ")
        assert one(reader, "SELECT x FROM t") == 1
        reader.execute("COMMIT")
        assert one(reader, "SELECT count(*) FROM t") == 3000
        assert ask(extension, writing, path, "PRAGMA wal_checkpoint(truncate)") == [[0, 0, 0]]
        assert Path(f"{path}-wal").stat().st_size == 0
        assert held(f"{path}-shm", WAL_INDEX_OPEN) == "shared"
        assert one(reader, "PRAGMA integrity_check") == "ok"
    assert not Path(f"{path}-wal").exists() and not Path(f"{path}-shm").exists()


def forget_index(index: Path) -> None:
    """Leaves of the index what its checksum covers, as if the rest had not reached the disk before a crash."""
    header = index.read_bytes()[:WAL_INDEX_HEADER_BYTES]
    with index.open("rb+") as file:
        file.write(header + bytes(index.stat().st_size - len(header)))


@pytest.mark.parametrize("first", BOTH)
def test_an_index_that_a_crash_left_is_not_believed(first: str, extension: str, tmp_path: Path) -> None:
    path = tmp_path / "stale.db"
    with closing(connect(path, "unix")) as database:
        database.execute("PRAGMA journal_mode = wal")
        database.execute("CREATE TABLE t(x)")
    with worker("hold", extension, first, path, "INSERT INTO t VALUES (1); INSERT INTO t VALUES (2)") as process:
        said(process, "ready")
    index = Path(f"{path}-shm")
    assert index.stat().st_size >= 32768
    forget_index(index)
    with closing(connect(path)) as database:
        assert one(database, "SELECT count(*) FROM t") == 2
        assert one(database, "PRAGMA integrity_check") == "ok"


@pytest.mark.parametrize("staying", BOTH)
def test_an_index_in_use_is_not_begun_anew(staying: str, extension: str, tmp_path: Path) -> None:
    path = tmp_path / "used.db"
    begun = connect(path)
    begun.execute("PRAGMA journal_mode = wal")
    begun.execute("CREATE TABLE t(x)")
    with worker("hold", extension, staying, path, "BEGIN; SELECT * FROM t") as process:
        said(process, "ready")
        assert held(f"{path}-shm", WAL_INDEX_OPEN) == "shared"
        begun.close()
        assert held(f"{path}-shm", WAL_INDEX_OPEN) == "shared"
        size = Path(f"{path}-shm").stat().st_size
        with closing(connect(path)) as database:
            database.execute("INSERT INTO t VALUES (1)")
            assert Path(f"{path}-shm").stat().st_size == size


@pytest.mark.slow
def test_threads_share_a_log(tmp_path: Path) -> None:
    path = tmp_path / "threads.db"
    with closing(connect(path)) as database:
        database.execute("PRAGMA journal_mode = wal")
        database.execute("CREATE TABLE t(thread, number)")
    failures: list[BaseException] = []

    def write(thread: int) -> None:
        try:
            with closing(connect(path, timeout_s=WAIT_S)) as database:
                for number in range(50):
                    database.execute("INSERT INTO t VALUES (?, ?)", (thread, number))
        except sqlite3.Error as error:
            failures.append(error)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(WAIT_S)
    assert failures == []
    with closing(connect(path)) as database:
        assert one(database, "SELECT count(*) FROM t") == 200
    check(path, "unix")


# ── where not everything is allowed ──


@pytest.fixture
def public(extension: str) -> Iterator[dict[str, Path]]:
    """A folder that anybody can enter, with what a worker needs there, and a folder in it that nobody else may write."""
    if os.geteuid() != 0:
        pytest.skip("only root can become somebody who may not write here: run the tests as root")
    folder = Path("/tmp") / f"vllsi-sqlite-{os.getpid()}-{random.randrange(1 << 32):08x}"
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)
    try:
        for path in (Path(extension), WORKER):
            shutil.copy(path, folder)
            (folder / path.name).chmod(0o755)
        (folder / "data").mkdir(mode=0o755)
        yield {"extension": folder / Path(extension).name, "script": folder / WORKER.name, "data": folder / "data"}
    finally:
        shutil.rmtree(folder)


def ask_as_nobody(public: dict[str, Path], vfs: str, path: Path | str, sql: str) -> object:
    return ask(str(public["extension"]), vfs, path, sql, script=public["script"], user=NOBODY, group=NOBODY, extra_groups=[], cwd="/")


@pytest.mark.parametrize("vfs", BOTH)
def test_a_database_that_may_only_be_read(vfs: str, public: dict[str, Path]) -> None:
    path = public["data"] / "read.db"
    with closing(connect(path)) as database:
        database.execute("CREATE TABLE t(x)")
        database.execute("INSERT INTO t VALUES (7)")
    path.chmod(0o644)
    assert ask_as_nobody(public, vfs, path, "SELECT x FROM t") == [[7]]
    assert str(ask_as_nobody(public, vfs, path, "INSERT INTO t VALUES (8)")).endswith("SQLITE_READONLY")
    path.chmod(0o600)
    assert str(ask_as_nobody(public, vfs, path, "SELECT x FROM t")).endswith("SQLITE_CANTOPEN")
    path.chmod(0o666)  # the file can be written, its journal cannot be made
    assert str(ask_as_nobody(public, vfs, path, "INSERT INTO t VALUES (8)")).endswith("SQLITE_READONLY_DIRECTORY")


@pytest.mark.parametrize("vfs", BOTH)
def test_a_log_that_may_only_be_read(vfs: str, public: dict[str, Path], extension: str) -> None:
    path = public["data"] / "log.db"
    with closing(connect(path)) as database:
        database.execute("PRAGMA journal_mode = wal")
        database.execute("CREATE TABLE t(x)")
        database.execute("INSERT INTO t VALUES (7)")
        for part in public["data"].iterdir():
            part.chmod(0o644)
        assert ask_as_nobody(public, vfs, path, "SELECT x FROM t") == [[7]]  # by the index of those who write
    with worker("hold", extension, "unix", path, "INSERT INTO t VALUES (8)") as process:
        said(process, "ready")
        for part in public["data"].iterdir():
            part.chmod(0o644)
    assert Path(f"{path}-wal").stat().st_size > 0
    forget_index(Path(f"{path}-shm"))
    assert ask_as_nobody(public, vfs, path, "SELECT x FROM t") == [[7], [8]]  # by an index in memory
    Path(f"{path}-shm").unlink()
    assert str(ask_as_nobody(public, vfs, path, "SELECT x FROM t")).endswith("SQLITE_CANTOPEN")


# ── when something fails ──

IN_A_SMALL_DISK = """
set -eu
mount -t tmpfs -o size=400k none "$1"
exec "$2" -I "$3" query "$4" vllsi "$1/full.db" "$5"
"""
FILL = f"INSERT INTO t SELECT randomblob(3000) FROM ({numbers(500)})"


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_a_full_disk_is_told_and_does_no_harm(mode: str, extension: str, tmp_path: Path) -> None:
    def in_namespace(sql: str) -> str:
        command = ["unshare", "-m", "sh", "-c", IN_A_SMALL_DISK, "sh", str(tmp_path), sys.executable, str(WORKER), extension, sql]
        done = subprocess.run(command, capture_output=True, text=True, timeout=WAIT_S, check=False)
        if "unshare" in done.stderr or "mount:" in done.stderr:
            pytest.skip(f"no file system can be mounted for a test here: {done.stderr.strip()}")
        return done.stdout.strip()

    begin = f"PRAGMA journal_mode = {mode}; CREATE TABLE t(x); INSERT INTO t VALUES (1)"
    assert in_namespace(f"{begin}; SELECT count(*) FROM t") == "[[1]]"
    assert in_namespace(f"{begin}; {FILL}").endswith("SQLITE_FULL")


def test_a_volume_whose_locks_are_not_to_be_trusted_is_refused(faulty: Path, tmp_path: Path) -> None:
    script = f"""
import ctypes, sqlite3
loader = sqlite3.connect(":memory:")
loader.enable_load_extension(True)
loader.load_extension({str(faulty)!r})
ctypes.c_uint32.in_dll(ctypes.CDLL({str(faulty)!r}), "vllsi_test_volume").value = {VOLUME_NFS}
database = sqlite3.connect("file:{tmp_path}/nfs.db?vfs=vllsi", uri=True)
try:
    database.execute("CREATE TABLE t(x)")
except sqlite3.Error as error:
    print(error.sqlite_errorname)
alone = sqlite3.connect("file:{tmp_path}/nfs.db?vfs=vllsi&nolock=1", uri=True)
alone.execute("CREATE TABLE t(x)")
print(alone.execute("PRAGMA integrity_check").fetchone()[0])
"""
    assert run_python(script) == ["SQLITE_IOERR_LOCK", "ok"]


SYNCS = {
    # Journal and its name, the journal's count of pages, the database.
    ("delete", "full", 0): "d/dd",
    # The removal of the journal as well.
    ("delete", "extra", 0): "d/dd/",
    ("delete", "normal", 0): "d/d",
    # All that is known of the files, where that is asked for; of the journal's count SQLite itself says that data is enough.
    ("delete", "full", 1): "a/da",
    ("delete", "off", 0): "",
    # The log; its name is there by now.
    ("wal", "full", 0): "d",
    ("wal", "normal", 0): "",
}


@pytest.mark.parametrize(("mode", "level", "full"), SYNCS)
def test_what_is_synced_by_a_transaction(mode: str, level: str, full: int, faulty: Path, tmp_path: Path) -> None:
    script = f"""
import ctypes, sqlite3
loader = sqlite3.connect(":memory:")
loader.enable_load_extension(True)
loader.load_extension({str(faulty)!r})
noted = (ctypes.c_char * 4096).in_dll(ctypes.CDLL({str(faulty)!r}), "vllsi_test_syncs")
database = sqlite3.connect("file:{tmp_path}/sync.db?vfs=vllsi", uri=True, isolation_level=None)
database.execute("PRAGMA journal_mode = {mode}")
database.execute("CREATE TABLE t(x)")
database.execute("PRAGMA synchronous = {level}")
database.execute("PRAGMA fullfsync = {full}")
before = len(noted.value)
database.execute("INSERT INTO t VALUES (1)")
print("synced:" + noted.value.decode()[before:])
"""
    assert run_python(script) == [f"synced:{SYNCS[mode, level, full]}"]


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_after_a_failed_sync_no_later_one_says_yes(mode: str, faulty: Path, tmp_path: Path) -> None:
    script = f"""
import ctypes, sqlite3
loader = sqlite3.connect(":memory:")
loader.enable_load_extension(True)
loader.load_extension({str(faulty)!r})
database = sqlite3.connect("file:{tmp_path}/sync.db?vfs=vllsi", uri=True, isolation_level=None)
database.execute("PRAGMA journal_mode = {mode}")
database.execute("PRAGMA synchronous = full")
database.execute("CREATE TABLE t(x)")
ctypes.c_int32.in_dll(ctypes.CDLL({str(faulty)!r}), "vllsi_test_syncs_to_fail").value = 1
for turn in range(3):
    try:
        database.execute("INSERT INTO t VALUES (1)")
        print("ok")
    except sqlite3.Error as error:
        print(error.sqlite_errorname)
print(database.execute("PRAGMA integrity_check").fetchone()[0])
"""
    words = run_python(script)
    assert words[0] == "SQLITE_IOERR_FSYNC" and words[-1] == "ok"
    if mode == "wal":  # one file, whose contents are in doubt from now on; a journal that failed is thrown away
        assert words[1:3] == ["SQLITE_IOERR_FSYNC"] * 2


def run_python(script: str) -> list[str]:
    done = subprocess.run([sys.executable, "-I", "-c", script], capture_output=True, text=True, timeout=WAIT_S, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


@pytest.mark.parametrize("stopped", BOTH)
@pytest.mark.parametrize("recovering", BOTH)
def test_a_transaction_that_was_killed_is_rolled_back(stopped: str, recovering: str, extension: str, tmp_path: Path) -> None:
    path = tmp_path / "hot.db"
    with closing(connect(path)) as database:
        database.execute("CREATE TABLE large(id INTEGER PRIMARY KEY, bytes)")
        database.executemany("INSERT INTO large VALUES (?, ?)", [(number, b"before" * 160) for number in range(500)])
    size, before = path.stat().st_size, path.read_bytes()
    with worker("interrupt", extension, stopped, path) as process:
        said(process, "changing")
        with closing(connect(path, recovering)) as database:  # its writer is alive: that is no journal to roll back
            fails_with("SQLITE_BUSY", lambda: database.execute("SELECT count(*) FROM large"))
    assert path.read_bytes() != before, "nothing was interrupted"
    assert Path(f"{path}-journal").stat().st_size > 0
    with closing(connect(path, recovering)) as database:
        assert database.execute("SELECT count(*) FROM large WHERE bytes = ?", (b"before" * 160,)).fetchone()[0] == 500
        assert one(database, "PRAGMA integrity_check") == "ok"
    assert not Path(f"{path}-journal").exists()
    assert path.stat().st_size == size


@pytest.mark.parametrize("writing", BOTH)
@pytest.mark.parametrize("reading", BOTH)
def test_a_journal_whose_writer_is_at_work_is_left_alone(writing: str, reading: str, extension: str, tmp_path: Path) -> None:
    path = tmp_path / "live.db"
    with closing(connect(path, reading)) as database:
        database.execute("CREATE TABLE t(x)")
        database.execute("INSERT INTO t VALUES (1)")
    # Without syncs a journal is one to roll back from its first page on.
    with worker("hold", extension, writing, path, "PRAGMA synchronous = off; BEGIN IMMEDIATE; INSERT INTO t VALUES (2)") as process:
        said(process, "ready")
        journal = Path(f"{path}-journal")
        before = journal.read_bytes()
        assert before != b""
        with closing(connect(path, reading)) as database:
            assert one(database, "SELECT count(*) FROM t") == 1
        assert journal.read_bytes() == before
    check(path)


# ── two that fight ──


@pytest.mark.slow
@pytest.mark.parametrize("mode", ["delete", "wal"])
@pytest.mark.parametrize("other", BOTH)
@pytest.mark.limit(240 + 2 * ROUNDS)
def test_two_processes_fight_and_are_killed(mode: str, other: str, extension: str, tmp_path: Path) -> None:
    """Whenever one is killed, what was said to be committed is there and the database is whole."""
    path = tmp_path / "fight.db"
    chance = random.Random(f"{mode} {other}")
    with closing(connect(path)) as database:
        database.execute(f"PRAGMA journal_mode = {mode}")
        database.execute("CREATE TABLE rows(name, number INTEGER, bytes, UNIQUE(name, number))")
        database.execute("CREATE TABLE total(count)")
        database.execute("INSERT INTO total VALUES (0)")
    committed = {"one": 0, "two": 0}
    for _round in range(ROUNDS):
        with worker("fight", extension, "vllsi", path, "one") as one_, worker("fight", extension, other, path, "two") as two:
            for name, process in (("one", one_), ("two", two)):
                assert process.stdout is not None
                committed[name] = max(committed[name], number_of(process.stdout.readline(), name))
            time.sleep(chance.uniform(0, 0.15))
            for name, process in chance.sample([("one", one_), ("two", two)], 2):
                process.kill()
                assert process.stdout is not None
                lines = [line for line in process.stdout if line.endswith("\n")]
                process.wait(WAIT_S)
                committed[name] = max([committed[name], *(number_of(line, name) for line in lines)])
                time.sleep(chance.uniform(0, 0.05))
        verify_fight(path, committed, chance.choice(BOTH))
    assert min(committed.values()) >= ROUNDS, committed


def number_of(line: str, name: str) -> int:
    assert line.startswith(f"{name} "), f"the worker said {line!r}"
    return int(line.split()[1])


def verify_fight(path: Path, committed: dict[str, int], vfs: str) -> None:
    with closing(connect(path, vfs, timeout_s=WAIT_S)) as database:
        assert one(database, "PRAGMA integrity_check") == "ok"
        for name, number in committed.items():
            last = database.execute("SELECT max(number) FROM rows WHERE name = ?", (name,)).fetchone()[0]
            # One more than was said: it was killed between the two.
            assert number <= last <= number + 1, f"{name}: {number} committed, {last} there"
            odd = database.execute("SELECT count(*) FROM rows WHERE name = ? AND number % 2", (name,)).fetchone()[0]
            assert odd == (last + 1) // 2, f"{name}: {odd} odd rows of {last}"
        # Each transaction has added one; who was killed has gone on where it was.
        total = one(database, "SELECT count FROM total")
        rows = one(database, "SELECT (SELECT max(number) FROM rows WHERE name = 'one') + (SELECT max(number) FROM rows WHERE name = 'two')")
        assert total == rows


# ── SQLite's own load tests ──


def source_or_skip() -> None:
    if reason := programs.missing_source():
        pytest.skip(reason)


@pytest.mark.slow
@pytest.mark.parametrize("options", [[], ["--journal", "wal"], ["--mmap", "100000000"], ["--exclusive"]], ids=" ".join)
def test_speedtest_has_the_same_results_on_both(options: list[str], tmp_path: Path) -> None:
    source_or_skip()
    program = programs.build("gcc", programs.SPEEDTEST)[0]
    results = {}
    for vfs in BOTH:
        path = tmp_path / f"{vfs}.db"
        command = [str(program), "--vfs", vfs, "--verify", "--size", "5", *options, str(path)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=WAIT_S * 2, check=False)
        assert done.returncode == 0, done.stdout[-2000:] + done.stderr
        found = re.search(r"Verification Hash: (\S+)", done.stdout)
        assert found is not None, done.stdout[-2000:]
        results[vfs] = found[1]
        check(path, "unix")
    assert results["vllsi"] == results["unix"]


@pytest.mark.slow
@pytest.mark.limit(240)
def test_threads_of_threadtest3(tmp_path: Path) -> None:
    source_or_skip()
    program = programs.build("gcc", programs.THREADTEST)[0]
    done = subprocess.run([str(program)], cwd=tmp_path, capture_output=True, text=True, timeout=200, check=False)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr
    assert re.search(r"^0 errors out of 15 tests$", done.stdout, re.MULTILINE), done.stdout[-4000:]
