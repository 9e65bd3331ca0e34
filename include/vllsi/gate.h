/*
 * The permission gate: the hook that every public stub passes before it traps.
 *
 * Today both macros compile to nothing. A gate that refuses will be `if (!allowed(target)) return <permission
 * failure>;`, so the macro stands as a statement at the start of a function that returns vllsi_result.
 * `target` names what is entered: a stub (vllsi_linux_openat) or, for raw calls, the expression that holds
 * the number. The runtime's own calls use the ungated vllsi__linux_* entries and never pass here.
 */
#ifndef VLLSI_GATE_H
#define VLLSI_GATE_H

/** The hook in a stub that returns a result. */
#define VLLSI_PERMISSION_GATE(target) ((void)0)

/** The hook in a stub that does not return. */
#define VLLSI_PERMISSION_GATE_NORETURN(target) ((void)0)

#endif
