/*
 * The one result type: a value of 0 or more, or a failure that carries its domain and its raw code.
 *
 * A failure is -(domain << 32 | code). Domain 0 is errno, so the kernel's own -errno is a vllsi_result as it
 * stands and a stub ends in the trap. The domains are listed in tables/errors.yaml.
 */
#ifndef VLLSI_RESULT_H
#define VLLSI_RESULT_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A value >= 0, or a failure. */
typedef int64_t vllsi_result;

/* Always inlined, so that no program needs the library's symbols for them; the symbols are for other
 * languages. */
#define VLLSI__RESULT_INLINE __attribute__((always_inline)) inline

/**
 * Whether a result is a failure.
 * @param result [in] what a call returned
 * @return true for a failure. Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI__RESULT_INLINE bool vllsi_failed(vllsi_result result)
{
    return result < 0;
}

/**
 * The raw code of a failure: an errno, a Win32 code, …, as its domain says.
 * @param result [in] a failure
 * @return the code, never 0 for a failure. Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI__RESULT_INLINE uint32_t vllsi_failure_code(vllsi_result result)
{
    return (uint32_t)(-(uint64_t)result);
}

/**
 * The domain of a failure: 0 for errno.
 * @param result [in] a failure
 * @return the domain. Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI__RESULT_INLINE uint32_t vllsi_failure_domain(vllsi_result result)
{
    return (uint32_t)(-(uint64_t)result >> 32);
}

#ifdef __cplusplus
}
#endif

#endif
