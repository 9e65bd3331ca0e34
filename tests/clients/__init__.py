"""Real programs made with the library, and their own tests: a VFS of SQLite, examples/sqlite_vfs, and servers on the I/O engine."""
