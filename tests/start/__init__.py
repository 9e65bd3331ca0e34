"""Start-up of libc-free programs: every way to build one, and every trap on the way to main."""
