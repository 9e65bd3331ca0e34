"""Which benches exist: a name of targets.yaml → the function that measures it.

A bench takes a folder to build in, which is thrown away, and yields one measurement per case (and variant).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from tests.bench import clock, context, files, getpid, process, regenerate, services, startup, sync, text_size, thread, verify
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
}
