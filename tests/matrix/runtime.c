/*
 * What a small runtime does first, in a program that knows the library only as an installed package: it
 * starts, makes threads that count under a mutex, joins them, says its result and ends with a status. The
 * same source is C and C++, and is linked with a libc, static or not, and without one.
 */
#include <vllsi/environment.h>
#include <vllsi/init.h>
#include <vllsi/linux.h>
#include <vllsi/sync.h>
#include <vllsi/thread.h>

enum { THREADS = 4, ROUNDS = 1000, RIGHT = 42 };

static struct vllsi_mutex mutex;
static long counted;

static void count(void *unused)
{
    (void)unused;
    for (int round = 0; round < ROUNDS; round++) {
        vllsi_mutex_lock(&mutex);
        counted++;
        vllsi_mutex_unlock(&mutex);
    }
}

static void say(const char *text, size_t bytes)
{
    const int32_t output = (int32_t)vllsi_fd_native(vllsi_stdio(VLLSI_STDIO_OUTPUT));
    (void)!vllsi_linux_write(output, text, bytes);
}

#define SAY(text) say(text, sizeof(text) - 1)

#ifdef __cplusplus
/* An object whose destructor runs at the end. */
struct farewell {
    ~farewell()
    {
        SAY("destroyed\n");
    }
};
static farewell said_at_the_end;

extern "C"
#endif
    int
    main(int argc, char **argv, char **envp)
{
    (void)argc, (void)argv, (void)envp;
    vllsi_thread_handle threads[THREADS];
    if (vllsi_failed(vllsi_init(NULL, NULL))) {
        SAY("no init\n");
        vllsi_exit(1);
    }
    for (int at = 0; at < THREADS; at++) {
        if (vllsi_failed(vllsi_thread_spawn(count, NULL, 0, &threads[at]))) {
            SAY("no thread\n");
            vllsi_exit(2);
        }
    }
    for (int at = 0; at < THREADS; at++) {
        if (vllsi_failed(vllsi_thread_join(threads[at]))) {
            vllsi_exit(3);
        }
    }
    if (counted != (long)THREADS * ROUNDS) {
        vllsi_exit(4);
    }
    SAY("counted\n");
    vllsi_exit(RIGHT);
}
