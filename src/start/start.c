/*
 * Start-up of programs without a libc: from the kernel's initial stack to main.
 *
 * The order is forced. Nothing that has an absolute address works before the relocations (1); thread-local
 * variables and functions with a canary not before the first thread's storage (2); functions that choose
 * themselves at start-up (ifunc) may use both (3); after that nothing writes to relocated data (4).
 * Constructors are the first code that is not ours (5).
 *
 * Up to (3) only functions marked VLLSI__EARLY run; see start.h.
 */
#include "start.h"

#include <vllsi/linux.h>
#include <vllsi/linux/auxv.h>

#include "../os/linux/auxv.h"
#include "../os/linux/pages.h"

/* Told the page size where it is part of the program at all. */
#pragma weak vllsi__page_size_set

enum { EXIT_CANNOT_START = 127, STANDARD_STREAMS = 3, PAGE_BYTES_UNKNOWN = 4096 };

typedef void constructor(int argc, char **argv, char **envp);

/* Set by the linker; equal where there are none. */
extern constructor *const __preinit_array_start[] VLLSI__HIDDEN;
extern constructor *const __preinit_array_end[] VLLSI__HIDDEN;
extern constructor *const __init_array_start[] VLLSI__HIDDEN;
extern constructor *const __init_array_end[] VLLSI__HIDDEN;

VLLSI__KEPT _Noreturn VLLSI__HIDDEN VLLSI__EARLY void vllsi__start(long *stack);

/* The entries that start-up itself needs. */
struct needed {
    uintptr_t headers, header_count, header_bytes, page_bytes, random, secure;
};

_Noreturn VLLSI__EARLY void vllsi__start_fail(const char *reason)
{
    static const char prefix[] = "vllsi: cannot start: ";
    size_t length = 0;
    while (reason[length] != '\0') {
        length++;
    }
    (void)!vllsi__linux_write(2, prefix, sizeof prefix - 1);
    (void)!vllsi__linux_write(2, reason, length);
    (void)!vllsi__linux_write(2, "\n", 1);
    vllsi__linux_exit_group(EXIT_CANNOT_START);
}

VLLSI__EARLY static void read_auxv(const struct vllsi__auxv_entry *entry, struct needed *needed)
{
    for (; entry->type != VLLSI_LINUX_AT_NULL; entry++) {
        if (entry->type == VLLSI_LINUX_AT_PHDR) {
            needed->headers = entry->value;
        } else if (entry->type == VLLSI_LINUX_AT_PHNUM) {
            needed->header_count = entry->value;
        } else if (entry->type == VLLSI_LINUX_AT_PHENT) {
            needed->header_bytes = entry->value;
        } else if (entry->type == VLLSI_LINUX_AT_PAGESZ) {
            needed->page_bytes = entry->value;
        } else if (entry->type == VLLSI_LINUX_AT_RANDOM) {
            needed->random = entry->value;
        } else if (entry->type == VLLSI_LINUX_AT_SECURE) {
            needed->secure = entry->value;
        }
    }
}

/*
 * The value that guards return addresses. Its first byte in memory is 0, so that what copies text can't
 * reproduce it. Without the kernel's sixteen bytes (an emulator may leave them out) the generator is asked,
 * and the stack's own random address is the last resort.
 */
VLLSI__EARLY static uintptr_t choose_canary(const struct needed *needed, const long *stack)
{
    uintptr_t canary = 0;
    unsigned char *bytes = (unsigned char *)&canary;
    if (needed->random != 0) {
        const unsigned char *random = (const unsigned char *)needed->random;
        for (size_t i = 0; i < sizeof canary; i++) {
            ((volatile unsigned char *)bytes)[i] = random[i];
        }
    } else if (vllsi__linux_getrandom(&canary, sizeof canary, VLLSI_LINUX_GRND_NONBLOCK) != sizeof canary) {
        canary = (uintptr_t)stack * (uintptr_t)0x9e3779b97f4a7c15u;
    }
    bytes[0] = 0;
    return canary;
}

/* A privileged program whose caller closed a standard stream would open its first file in the stream's place:
 * fill the gaps. */
VLLSI__EARLY static void fill_standard_streams(void)
{
    for (int32_t fd = 0; fd < STANDARD_STREAMS; fd++) {
        if (vllsi__linux_fcntl(fd, VLLSI_LINUX_F_GETFD, 0) == -VLLSI_LINUX_EBADF &&
            vllsi__linux_openat(VLLSI_LINUX_AT_FDCWD, "/dev/null", VLLSI_LINUX_O_RDWR, 0) != fd) {
            vllsi__start_fail("a standard stream is closed and /dev/null cannot take its place");
        }
    }
}

/* From here on everything works that works in main. Not inlined: its caller has no canary, and it shall have
 * one. */
__attribute__((noinline)) static _Noreturn void run(int argc, char **argv, char **envp)
{
    for (constructor *const *each = __preinit_array_start; each != __preinit_array_end; each++) {
        (*each)(argc, argv, envp);
    }
    for (constructor *const *each = __init_array_start; each != __init_array_end; each++) {
        (*each)(argc, argv, envp);
    }
    vllsi__exit(vllsi_main(argc, argv, envp));
}

/*
 * Called by _start with the stack pointer as the kernel left it: the number of arguments, the arguments, a
 * null pointer, the environment, a null pointer, and the auxiliary vector.
 */
_Noreturn VLLSI__EARLY void vllsi__start(long *stack)
{
    const int argc = (int)stack[0];
    char **argv = (char **)(stack + 1);
    char **envp = argv + argc + 1;
    char **end = envp;
    while (*end != NULL) {
        end++;
    }
    const struct vllsi__auxv_entry *auxv = (const struct vllsi__auxv_entry *)(end + 1);
    struct needed needed = {.page_bytes = PAGE_BYTES_UNKNOWN};
    read_auxv(auxv, &needed);
    if (needed.header_bytes != sizeof(struct vllsi__elf_segment)) {
        needed.header_count = 0;
    }
    struct vllsi__program program = {.segments = (const struct vllsi__elf_segment *)needed.headers,
                                     .segment_count = needed.header_count};
    vllsi__relocate(&program);
    vllsi__tls_start(&program, choose_canary(&needed, stack));
    vllsi__initial_stack.argc = argc;
    vllsi__initial_stack.argv = argv;
    vllsi__initial_stack.envp = envp;
    vllsi__initial_stack.auxv = auxv;
    vllsi__relocate_indirect(&program);
    if (vllsi__page_size_set != NULL) {
        vllsi__page_size_set(needed.page_bytes);
    }
    vllsi__protect_relocated(&program, needed.page_bytes);
    if (needed.secure != 0) {
        fill_standard_streams();
    }
    run(argc, argv, envp);
}
