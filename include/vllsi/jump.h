/*
 * Jumps out of functions: setjmp and longjmp without a libc.
 *
 * A jump restores the registers that a function preserves for its caller, and nothing else: no signal mask,
 * no rounding mode, no destructors or unwinding. With a shadow stack (x86) that is unwound too.
 */
#ifndef VLLSI_JUMP_H
#define VLLSI_JUMP_H

#include <stdint.h>

#include <vllsi/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Where a jump leads; opaque, of one size on every target. */
struct vllsi_jump_buffer {
    uint64_t words[32];
};

/**
 * Remembers this place for vllsi_longjmp.
 * @param buffer [out] what to remember it in; valid until the calling function returns. Not NULL
 * @return 0 at first; when a jump leads here, what the jump carries. Neither blocks nor allocates; may be
 * called from a signal handler.
 *
 * As with C's setjmp, variables of the calling function that changed since and are not volatile have no
 * certain value after a jump, and the call stands alone in a condition, or is compared there, or its value is
 * not used.
 */
__attribute__((returns_twice)) int32_t vllsi_setjmp(struct vllsi_jump_buffer *buffer);

/**
 * Returns from vllsi_setjmp a second time.
 * @param buffer [in] what vllsi_setjmp filled in this thread, in a function that has not returned. Not NULL
 * @param value [in] what vllsi_setjmp shall return; 0 becomes 1
 * Does not return. Allocates nothing; may be called from a signal handler, where it leaves the signal mask as
 * the handler had it.
 */
VLLSI_NORETURN void vllsi_longjmp(const struct vllsi_jump_buffer *buffer, int32_t value);

#ifdef __cplusplus
}
#endif

#endif
