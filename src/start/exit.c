/*
 * The end of a program without a libc: what atexit.c has noted is called and its destructors run, all once
 * and last first, then the process ends.
 *
 * A destructor that ends the process again goes on with those that are left. Another thread that comes
 * meanwhile waits for the end: the first status counts.
 */
#include "start.h"

#include <stdatomic.h>

#include <vllsi/linux.h>

#include "../arch/machine.h"

typedef void destructor(void);

/* Set by the linker; equal where there are none. */
extern destructor *const __fini_array_start[] VLLSI__HIDDEN;
extern destructor *const __fini_array_end[] VLLSI__HIDDEN;

/* The thread pointer of the thread that ends the process, and how many destructors it has begun. */
static atomic_uintptr_t ending;
static size_t begun;

_Noreturn void vllsi__exit(int32_t status)
{
    const uintptr_t self = (uintptr_t)vllsi__thread_pointer_get();
    uintptr_t nobody = 0;
    if (!atomic_compare_exchange_strong(&ending, &nobody, self) && nobody != self) {
        for (;;) {
            (void)!vllsi__linux_ppoll(NULL, 0, NULL, NULL);
        }
    }
    const size_t count = (size_t)(__fini_array_end - __fini_array_start);
    __cxa_finalize(NULL);
    while (begun < count) {
        begun++;
        __fini_array_start[count - begun]();
        __cxa_finalize(NULL); /* what a destructor has noted */
    }
    vllsi__linux_exit_group(status);
}
