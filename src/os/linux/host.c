/*
 * What the core asks of Linux beside pages.
 *
 * In a hosted program the libc knows when a thread ends; it is reached by weak references, so that a
 * libc-free program has them all NULL and a hosted one needs no other build of the library.
 */
#include "host.h"

#include <vllsi/linux.h>

enum { STDERR = 2, EXIT_ABORTED = 134, NS_PER_MS = 1000000 };

/* Of a libc; a key is an unsigned int in glibc and musl alike. */
extern int pthread_key_create(unsigned int *key, void (*destructor)(void *value)) __attribute__((weak));
extern int pthread_key_delete(unsigned int key) __attribute__((weak));
extern int pthread_setspecific(unsigned int key, const void *value) __attribute__((weak));

/* One more than the key; 0 until there is one. */
static uint32_t key_plus_one;

void vllsi__host_error(struct vllsi_os_error *error, enum vllsi_language language)
{
    if (error->domain == VLLSI_ERROR_DOMAIN_ERRNO) {
        error->name = vllsi_linux_error_name(error->code);
        error->message = vllsi_linux_error_message(error->code, language);
        error->kind = vllsi_linux_error_kind(error->code);
    }
}

int64_t vllsi__host_thread_id(void)
{
    return vllsi__linux_gettid();
}

bool vllsi__host_thread_exists(int64_t id)
{
    return vllsi__linux_tgkill((int32_t)vllsi__linux_getpid(), (int32_t)id, 0) == 0;
}

void vllsi__host_complain(const char *text, size_t len)
{
    while (len > 0) {
        vllsi_result done = vllsi__linux_write(STDERR, text, len);
        if (done == -VLLSI_LINUX_EINTR) {
            continue;
        }
        if (done <= 0) {
            return;
        }
        text += done;
        len -= (size_t)done;
    }
}

/* The signal's default action, whatever the program has set, and not blocked; if even that does not end it,
 * as process 1 of a system, an exit does. */
_Noreturn void vllsi__host_abort(void)
{
    struct vllsi_linux_sigaction action = {0};
    struct vllsi_linux_sigset all = {0};
    (void)!vllsi__linux_rt_sigaction(VLLSI_LINUX_SIGABRT, &action, NULL);
    (void)!vllsi__linux_rt_sigprocmask(VLLSI_LINUX_SIG_SETMASK, &all, NULL);
    (void)!vllsi__linux_tgkill((int32_t)vllsi__linux_getpid(), (int32_t)vllsi__linux_gettid(),
                               VLLSI_LINUX_SIGABRT);
    vllsi__linux_exit_group(EXIT_ABORTED);
}

void vllsi__host_pause_ms(int64_t span_ms)
{
    const struct vllsi_linux_timespec span = {.tv_sec = span_ms / 1000,
                                              .tv_nsec = (long)(span_ms % 1000) * NS_PER_MS};
    (void)!vllsi__linux_clock_nanosleep(VLLSI_LINUX_CLOCK_MONOTONIC, 0, &span, NULL);
}

/* The key of the process. Two threads may both make one; the one that comes second takes its own back. */
static vllsi_result thread_end_key(void (*leave)(void *value), unsigned int *key)
{
    uint32_t known = __atomic_load_n(&key_plus_one, __ATOMIC_ACQUIRE);
    if (known == 0) {
        int error = pthread_key_create(key, leave);
        if (error != 0) {
            return error == VLLSI_LINUX_EAGAIN
                       ? VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_RESOURCE_EXHAUSTED)
                       : -error;
        }
        if (__atomic_compare_exchange_n(&key_plus_one, &known, *key + 1, false, __ATOMIC_ACQ_REL,
                                        __ATOMIC_ACQUIRE)) {
            return 0;
        }
        (void)pthread_key_delete(*key);
    }
    *key = known - 1;
    return 0;
}

vllsi_result vllsi__host_at_thread_end(void (*leave)(void *value), void *value)
{
    if (pthread_key_create == NULL || pthread_key_delete == NULL || pthread_setspecific == NULL) {
        return 0;
    }
    unsigned int key = 0;
    vllsi_result known = thread_end_key(leave, &key);
    return vllsi_failed(known) ? known : -pthread_setspecific(key, value);
}
