"""Fault injection: each call that a service makes fails once with each error that the tables list for it, run by test_fault.py."""
