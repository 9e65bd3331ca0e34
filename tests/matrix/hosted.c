/*
 * The library inside a program with a libc: stubs, errno names and threads of the libc side by side. The
 * sanitizers' presets run it.
 */
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <vllsi/linux.h>

#define THREADS 4
#define ROUNDS  1000

static int failures;

static void check(const char *name, int holds)
{
    if (!holds) {
        failures++;
    }
    printf("%s %s\n", holds ? "ok" : "not ok", name);
}

/* A futex word that threads count in; the last of them wakes main. */
static uint32_t counter;

static void *count(void *argument)
{
    (void)argument;
    for (int i = 0; i < ROUNDS; i++) {
        if (__atomic_add_fetch(&counter, 1, __ATOMIC_ACQ_REL) == THREADS * ROUNDS) {
            const vllsi_result woken = vllsi_linux_futex_wake(&counter, 1, VLLSI_LINUX_FUTEX_PRIVATE_FLAG);
            (void)woken;
        }
    }
    return NULL;
}

static void test_threads(void)
{
    const struct vllsi_linux_timespec limit = {.tv_sec = 1, .tv_nsec = 0};
    pthread_t threads[THREADS];
    for (int i = 0; i < THREADS; i++) {
        check("pthread_create", pthread_create(&threads[i], NULL, count, NULL) == 0);
    }
    uint32_t seen;
    while ((seen = __atomic_load_n(&counter, __ATOMIC_ACQUIRE)) < THREADS * ROUNDS) {
        const vllsi_result waited =
            vllsi_linux_futex_wait(&counter, seen, &limit, VLLSI_LINUX_FUTEX_PRIVATE_FLAG);
        (void)waited;
    }
    for (int i = 0; i < THREADS; i++) {
        check("pthread_join", pthread_join(threads[i], NULL) == 0);
    }
}

int main(void)
{
    int32_t fds[2] = {-1, -1};
    char text[8] = "";
    check("getpid", vllsi_linux_getpid() == getpid());
    check("pipe2", vllsi_linux_pipe2(fds, VLLSI_LINUX_O_CLOEXEC) == 0);
    check("write through the libc", write(fds[1], "hosted", 7) == 7);
    check("read", vllsi_linux_read(fds[0], text, sizeof(text)) == 7 && strcmp(text, "hosted") == 0);
    check("close", vllsi_linux_close(fds[0]) == 0 && vllsi_linux_close(fds[1]) == 0);
    const vllsi_result failure = vllsi_linux_close(fds[0]);
    check("errno by name", strcmp(vllsi_linux_error_name(vllsi_failure_code(failure)), "EBADF") == 0);
    const vllsi_result address = vllsi_linux_mmap(NULL, 4096, VLLSI_LINUX_PROT_READ | VLLSI_LINUX_PROT_WRITE,
                                                  VLLSI_LINUX_MAP_PRIVATE | VLLSI_LINUX_MAP_ANONYMOUS, -1, 0);
    check("mmap", !vllsi_failed(address));
    check("munmap", vllsi_linux_munmap((void *)(uintptr_t)address, 4096) == 0);
    test_threads();
    return failures == 0 ? 0 : 1;
}
