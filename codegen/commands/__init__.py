"""The commands of tools/vllsi: one module each, over the same tables and model as the generator.

`uapi` knows header trees and asks clang; `claims` turns tables into facts that headers can confirm; `output` prints.
"""
