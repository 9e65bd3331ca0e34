"""A program that uses a database, to be started beside another one, and killed: python3 sqlite_worker.py TASK EXTENSION VFS DATABASE [ARGUMENT…].

fight NAME        commits row after row, and says of each that it is there: "NAME NUMBER"
interrupt         changes most of a large table, says "changing", and waits in the middle of it
hold SQL          executes the statements, says "ready", and waits for a line; then ends without closing
query SQL         executes the statements and prints the last one's rows as JSON
It needs nothing but Python: it is also run as somebody who may not read this checkout.
"""

from __future__ import annotations

import json
import sqlite3
import sys
import time
from collections.abc import Callable


def connect(extension: str, vfs: str, database: str) -> sqlite3.Connection:
    if vfs == "vllsi":
        loader = sqlite3.connect(":memory:")
        loader.enable_load_extension(True)
        loader.load_extension(extension)
        loader.close()
    separator = "&" if "?" in database else "?"
    return sqlite3.connect(f"file:{database}{separator}vfs={vfs}", uri=True, timeout=20, isolation_level=None)


def say(text: str) -> None:
    print(text, flush=True)


def fight(database: sqlite3.Connection, name: str) -> None:
    start = database.execute("SELECT coalesce(max(number), 0) FROM rows WHERE name = ?", (name,)).fetchone()[0]
    for number in range(start + 1, start + 100_000):
        database.execute("BEGIN IMMEDIATE")
        database.execute("INSERT INTO rows VALUES (?, ?, randomblob(?))", (name, number, 100 + number % 7 * 1000))
        database.execute("UPDATE total SET count = count + 1")
        if number % 5 == 0:
            database.execute("DELETE FROM rows WHERE name = ? AND number < ? AND number % 2 = 0", (name, number - 40))
        database.execute("COMMIT")
        say(f"{name} {number}")
        time.sleep(0.002)  # who waits for the lock looks for it only now and then
        if number % 11 == 0 and database.execute("SELECT count FROM total").fetchone()[0] < 0:
            raise SystemExit("the total is wrong")


def interrupt(database: sqlite3.Connection) -> None:
    database.execute("PRAGMA cache_size = 10")  # so that changes are written to the file before the end
    database.execute("BEGIN IMMEDIATE")
    database.execute("UPDATE large SET bytes = randomblob(1000)")
    say("changing")
    sys.stdin.readline()


def hold(database: sqlite3.Connection, script: str) -> None:
    for statement in script.split(";"):
        database.execute(statement).fetchall()
    say("ready")
    sys.stdin.readline()


def query(database: sqlite3.Connection, script: str) -> None:
    rows: list[object] = []
    for statement in script.split(";"):
        rows = database.execute(statement).fetchall()
    say(json.dumps(rows))


def main() -> int:
    task, extension, vfs, path, *arguments = sys.argv[1:]
    tasks: dict[str, Callable[..., None]] = {"fight": fight, "interrupt": interrupt, "hold": hold, "query": query}
    try:
        tasks[task](connect(extension, vfs, path), *arguments)
    except sqlite3.Error as error:
        say(f"{type(error).__name__}: {error}: {getattr(error, 'sqlite_errorname', '?')}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
