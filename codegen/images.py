"""Checks of what an ABI's file says of program images: relocations, thread-local storage, the vDSO, landing pads."""

from __future__ import annotations

from .diagnostics import Collector, nearest
from .lower import delta, entered
from .model import Abi, Model


def check(model: Model, collector: Collector) -> None:
    for abi in model.abis.values():
        _relocations(abi, collector)
        _tls(abi, collector)
        _vdso(model, abi, collector)
        _landing_pads(model, abi, collector)


def _relocations(abi: Abi, collector: Collector) -> None:
    """One name, one number. Two kinds may be one relocation, as the absolute and the relative one of MIPS are."""
    at = abi.where.document
    names: dict[int, str] = {}
    numbers: dict[str, int] = {}
    for kind, each in abi.relocations.items():
        path = ("relocations", kind, each.name)
        name, number = names.setdefault(each.number, each.name), numbers.setdefault(each.name, each.number)
        if name != each.name:
            collector.add(at.diagnose(path, f"'{each.name}' and '{name}' have the same number {each.number}"))
        elif number != each.number:
            collector.add(at.diagnose(path, f"'{each.name}' is {each.number} here and {number} above"))


def _tls(abi: Abi, collector: Collector) -> None:
    """What the control block holds lies in it; with variant 2 it begins at the thread pointer."""
    at, tls, word = abi.where.document, abi.tls, abi.bits // 8
    if tls.variant == 2:
        for key, value in (("below", tls.below), ("pointer_bias", tls.pointer_bias)):
            if value:
                collector.add(at.diagnose(("tls", key), f"variant 2 has the variables below the thread pointer, so there is no '{key}'", key=True))
    for key, place in (("self", tls.self_at), ("canary", tls.canary_at)):
        if place is not None and not (tls.control.start <= place <= tls.control.stop - word):
            message = f"'{key}' at {place:#x} is outside of the control block, which is from {tls.control.start:#x} to {tls.control.stop:#x}"
            collector.add(at.diagnose(("tls", key), message))


def _vdso(model: Model, abi: Abi, collector: Collector) -> None:
    """Each function stands for one call, which the ABI has."""
    if abi.vdso is None:
        return
    at = abi.where.document
    seen: dict[str, str] = {}
    for name, function in abi.vdso.functions.items():
        path = ("vdso", "functions", name)
        call = model.calls.get(name)
        if call is None:
            message = f"vDSO function of '{name}', which is no call"
            collector.add(at.diagnose(path, message, hint=nearest(name, model.calls), key=True))
        elif call.unimplemented or not entered(call, abi, delta(call, abi)):
            collector.add(at.diagnose(path, f"vDSO function of '{name}', which {abi.name} does not have", key=True))
        other = seen.setdefault(function, name)
        if other != name:
            collector.add(at.diagnose(path, f"'{function}' stands for '{other}' already"))


def _landing_pads(model: Model, abi: Abi, collector: Collector) -> None:
    """The property and its features are constants that the tables have."""
    if abi.landing_pads is None:
        return
    at = abi.where.document
    pads = abi.landing_pads
    if pads.property not in model.constants:
        message = f"unknown constant '{pads.property}'"
        collector.add(at.diagnose(("landing_pads", "property"), message, hint=nearest(pads.property, model.constants)))
    for index, name in enumerate(pads.features):
        if name not in model.constants:
            message = f"unknown constant '{name}'"
            collector.add(at.diagnose(("landing_pads", "features", index), message, hint=nearest(name, model.constants)))
