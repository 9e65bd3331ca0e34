"""The generator: tables in, C out.

load (source, schema) -> check (readers, rules) -> model -> lower -> render.
Run it with `python3 -m codegen`.
"""
