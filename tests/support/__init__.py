"""What tests and tools share: building for an ABI, running under a limit, reading the notes of a program."""
