"""Fuzzing of what reads bytes from anywhere: a harness a reader, run by test_fuzz.py."""
