/*
 * What every header of V-LLSI needs: the result type, how inline twins are defined, and a few attributes.
 *
 * Inline twins follow C99: a header defines `inline F`, one object of the library says `extern inline F`, so
 * that F is both inlined where it pays and a real symbol that other languages bind.
 */
#ifndef VLLSI_BASE_H
#define VLLSI_BASE_H

#include <stdint.h>

#include <vllsi/result.h>

#if defined(__GNUC_GNU_INLINE__) && !defined(__cplusplus)
#error "V-LLSI needs C99 inline semantics: compile with -std=c11 or without -fgnu89-inline"
#endif

/** An inline definition whose symbol is in the library. */
#define VLLSI_INLINE inline

/** A trap: always inlined, so that its note stands for exactly one instruction. */
#define VLLSI__TRAP_STUB __attribute__((always_inline)) inline

/** The result must be looked at. */
#define VLLSI_MUST_CHECK __attribute__((warn_unused_result))

/** The function does not return. */
#ifdef __cplusplus
#define VLLSI_NORETURN [[noreturn]]
#else
#define VLLSI_NORETURN _Noreturn
#endif

#ifdef __cplusplus
#define VLLSI_STATIC_ASSERT(condition, text) static_assert(condition, text)
#else
#define VLLSI_STATIC_ASSERT(condition, text) _Static_assert(condition, text)
#endif

#endif
