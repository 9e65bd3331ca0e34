"""Which benches exist: a name of targets.yaml → the function that measures it.

A bench takes a folder to build in, which is thrown away, and yields one measurement per case (and variant).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from tests.bench import (
    clock,
    context,
    engine,
    engine_costs,
    engine_servers,
    files,
    getpid,
    process,
    regenerate,
    services,
    sqlite,
    startup,
    sync,
    text_size,
    thread,
    verify,
    watch,
)
from tests.bench.harness import Measurement

Bench = Callable[[Path], Iterator[Measurement]]

BENCHES: dict[str, Bench] = {
    "getpid": getpid.measure,
    "regenerate": regenerate.measure,
    "verify": verify.measure,
    "text_size": text_size.measure,
    "context": context.measure,
    "clock": clock.measure,
    "startup": startup.measure,
    "mutex": sync.mutex,
    "condvar": sync.condvar,
    "rwlock": sync.rwlock,
    "thread": thread.measure,
    "thread_memory": thread.memory,
    "file_io": files.file_io,
    "directory": files.directory,
    "random": services.random,
    "locking": services.locking,
    "process": process.measure,
    "fs_watch": watch.measure,
    "engine_nop": engine.nop,
    "engine_read": engine.read,
    "sqlite": sqlite.measure,
    "engine_echo": engine_servers.echo,
    "engine_timers": engine_costs.timers,
    "engine_http": engine_servers.http,
    "engine_memory": engine_costs.memory,
}
