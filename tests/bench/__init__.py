"""The benchmarks: this library beside a peer, in one run, judged against tests/bench/targets.yaml.

`python3 -m tests.bench` runs them (tools/bench is the way to type it). harness.py says how a result is judged,
targets.py reads the targets, native.py builds and runs C programs, report.py prints. Every bench is a module of its
own, listed in registry.py.
"""
