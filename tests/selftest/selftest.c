/*
 * The self-test: a program without a libc that calls the kernel through the stubs and looks closely at what
 * comes back. It shows on each ABI that numbers, registers, splitting of 64-bit arguments, struct layouts,
 * flags and errno are right.
 *
 * It works in a directory of its own below the current one, which it removes, and ends itself after two
 * minutes.
 */
#include "check.h"

int main(int argc, char **argv, char **envp);

#define LIMIT_S 120

/* What a second run of this program, started by the first, has to show: its arguments and its environment. */
static int executed(const char *argument, char **envp)
{
    const bool right =
        same_text(argument, "2") && envp[0] != NULL && same_text(envp[0], "SELFTEST=40") && envp[1] == NULL;
    return right ? 42 : 1;
}

static void remove_all(int32_t dir);

/* Removes one name, and what is in it when it is a directory. */
static void remove_name(int32_t dir, const char *name)
{
    if (same_text(name, ".") || same_text(name, "..") || !vllsi_failed(vllsi_linux_unlinkat(dir, name, 0))) {
        return;
    }
    const vllsi_result inner =
        vllsi_linux_openat(dir, name, VLLSI_LINUX_O_RDONLY | VLLSI_LINUX_O_DIRECTORY, 0);
    if (!vllsi_failed(inner)) {
        remove_all((int32_t)inner);
        ignore(vllsi_linux_close((int32_t)inner));
    }
    ignore(vllsi_linux_unlinkat(dir, name, VLLSI_LINUX_AT_REMOVEDIR));
}

static void remove_all(int32_t dir)
{
    _Alignas(uint64_t) char entries[4096];
    vllsi_result len;
    while ((len = vllsi_linux_getdents64(dir, entries, sizeof(entries))) > 0) {
        for (vllsi_result at = 0; at < len;) {
            const struct vllsi_linux_dirent64 *entry = (const void *)(entries + at);
            remove_name(dir, (const char *)entry->d_name);
            at += entry->d_reclen;
        }
    }
}

int main(int argc, char **argv, char **envp)
{
    static const char place[] = "selftest-files";
    if (argc == 3 && same_text(argv[1], "--executed")) {
        return executed(argv[2], envp);
    }
    selftest_start.program = argv[0];
    selftest_start.envp = envp;
    const struct vllsi_linux_itimerval limit = {.it_value = {.tv_sec = LIMIT_S}};
    check_success("setitimer ITIMER_REAL", vllsi_linux_setitimer(VLLSI_LINUX_ITIMER_REAL, &limit, NULL));
    remove_name(VLLSI_LINUX_AT_FDCWD, place);
    if (!check_success("mkdirat", vllsi_linux_mkdirat(VLLSI_LINUX_AT_FDCWD, place, 0700)) ||
        !check_success("chdir to it", vllsi_linux_chdir(place))) {
        return finish();
    }
    void (*const subjects[])(void) = {test_file,   test_transfer, test_directory, test_descriptor,
                                      test_memory, test_time,     test_process,   test_socket,
                                      test_event,  test_sync,     test_signal,    test_ipc,
                                      test_system, test_error,    test_legacy};
    for (size_t i = 0; i < LENGTH_OF(subjects); i++) {
        subjects[i]();
    }
    check_success("chdir back", vllsi_linux_chdir(".."));
    remove_name(VLLSI_LINUX_AT_FDCWD, place);
    return finish();
}
