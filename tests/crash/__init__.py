"""Crashes: what is left on a disk that lost what it was never told to keep, and what is said when it fails."""
