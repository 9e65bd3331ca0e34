/*
 * What the core asks of the system beside pages: who runs, last words, an end, and what a thread leaves
 * behind. The same on every system.
 */
#ifndef VLLSI_OS_HOST_H
#define VLLSI_OS_HOST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vllsi/error.h>

/* Fills in kind, name and message of an error whose code is one of this system's; leaves what it does not
 * know as it is. */
void vllsi__host_error(struct vllsi_os_error *error, enum vllsi_language language);

/* The system's id of the calling thread, and whether a thread of this process has an id now. */
int64_t vllsi__host_thread_id(void);
bool vllsi__host_thread_exists(int64_t id);

/* Writes to the standard error stream, as far as that is possible. */
void vllsi__host_complain(const char *text, size_t len);

/* Ends the process at once with an abnormal status; no handler of the program can prevent it. */
_Noreturn void vllsi__host_abort(void);

/* Sleeps about so long. */
void vllsi__host_pause_ms(int64_t span_ms);

/*
 * Calls leave(value) when the calling thread ends, where somebody can tell the library so: a libc that has
 * thread-specific keys. Where nobody can, nothing happens, and 0 is returned all the same. Returns 0 or a
 * failure.
 */
vllsi_result vllsi__host_at_thread_end(void (*leave)(void *value), void *value);

#endif
