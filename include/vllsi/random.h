/*
 * Random bytes, fit for keys: from the system's generator, and nothing of the library's own.
 *
 * "Fills everything or fails; any length; blocks only before first seeding." After a fork parent and child
 * get different bytes, also where both go on with what the library prepared before. There is no function to
 * add randomness and none with a weaker promise.
 *
 * "Test kind": errors are named by their kind here, vllsi_failure_kind.
 */
#ifndef VLLSI_RANDOM_H
#define VLLSI_RANDOM_H

#include <stddef.h>

#include <vllsi/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Fills a buffer with random bytes: the specification's random_bytes.
 * @param buffer [out] len bytes that may be written; what they hold after a failure is no result; NULL only
 * where len is 0
 * @param len [in] how many bytes; any number, 0 too
 * @return 0; then all bytes are random.
 * @errors BadAddress (NULL), Unsupported (a system that has no generator, or none that this process may
 * reach), IoFailure, TooManyOpenFiles. Blocks only until the system's generator is seeded for the first time
 * after the start of the machine; a signal does not end the wait. Maps some pages at the first call of the
 * process; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_random_bytes(void *buffer, size_t len);

/**
 * The same for those who must not wait: early in the start of a machine, before the generator is seeded, it
 * fails instead.
 * @param buffer [out] as vllsi_random_bytes
 * @param len [in] as vllsi_random_bytes
 * @return 0; then all bytes are random, as good as vllsi_random_bytes has them.
 * @errors WouldBlock (not seeded yet), else as vllsi_random_bytes. Does not block; maps some pages at the
 * first call of the process; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_random_bytes_now(void *buffer, size_t len);

#ifdef __cplusplus
}
#endif

#endif
