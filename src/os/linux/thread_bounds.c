/*
 * Where the stack of a thread lies that the library did not map: the first thread's, or one of the libc's.
 *
 * Of a thread that it has just spawned the libc is asked. It allocates to answer, and a thread may be adopted
 * in the middle of anything, even of the libc's allocator: for adopted threads the kernel's list of mappings
 * is read, which takes longer but nothing else.
 *
 * The first thread's ends, in the direction of high addresses, with the name of the program's file, which the
 * auxiliary vector points to. Downwards it grows until the limit of its size, rounded to pages, or until it
 * comes near to the next mapping; the kernel keeps a gap there in which an access faults.
 */
#include <vllsi/linux/auxv.h>
#include <vllsi/thread.h>

#include "pages.h"
#include "thread_record.h"

struct attributes {
    unsigned long words[16];
};

/* Of a libc. */
extern unsigned long pthread_self(void) __attribute__((weak));
extern int pthread_getattr_np(unsigned long thread, struct attributes *attributes) __attribute__((weak));
extern int pthread_attr_getstack(const struct attributes *attributes, void **low, size_t *bytes)
    __attribute__((weak));
extern int pthread_attr_getguardsize(const struct attributes *attributes, size_t *bytes)
    __attribute__((weak));
extern int pthread_attr_destroy(struct attributes *attributes) __attribute__((weak));

/* The kernel's gap below a stack that grows: 256 pages, unless it was started with another number. */
enum { GAP_PAGES = 256, READ_BYTES = 4096 };

/* One past the last byte of the first thread's stack; 0 where it cannot be known. */
static uintptr_t first_stack_end(void)
{
    uint64_t name = 0;
    if (!vllsi_linux_auxv_get(VLLSI_LINUX_AT_EXECFN, &name) || name == 0) {
        return 0;
    }
    const char *end = (const char *)(uintptr_t)name;
    while (*end != '\0') {
        end++;
    }
    const uintptr_t page = vllsi__page_size();
    return ((uintptr_t)end + 1 + sizeof(void *) + page - 1) & ~(page - 1);
}

/* Reads /proc/self/maps and finds the mapping with `inside`. */
struct scan {
    uintptr_t number, start, end;
    uintptr_t below_low, below_high; /* the mapping before */
    bool below_accessible;
    uintptr_t low, high; /* what was found */
    uintptr_t inside;
    enum { IN_START, IN_END, IN_ACCESS, IN_REST } part;
    bool accessible, found;
};

static void scan_byte(struct scan *scan, char byte)
{
    const bool digit = (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'f');
    if ((scan->part == IN_START || scan->part == IN_END) && digit) {
        scan->number = scan->number << 4 | (uintptr_t)(byte <= '9' ? byte - '0' : byte - 'a' + 10);
    } else if (scan->part == IN_START) {
        scan->start = scan->number;
        scan->number = 0;
        scan->part = IN_END;
    } else if (scan->part == IN_END) {
        scan->end = scan->number;
        scan->found = scan->inside >= scan->start && scan->inside < scan->end;
        scan->low = scan->start;
        scan->high = scan->end;
        scan->accessible = false;
        scan->part = IN_ACCESS;
    } else if (scan->part == IN_ACCESS) {
        scan->accessible = scan->accessible || byte == 'r' || byte == 'w' || byte == 'x';
        scan->part = byte == ' ' ? IN_REST : IN_ACCESS;
    } else if (byte == '\n') {
        scan->below_low = scan->start;
        scan->below_high = scan->end;
        scan->below_accessible = scan->accessible;
        scan->number = 0;
        scan->part = IN_START;
    }
}

static bool find_mapping(uintptr_t inside, struct scan *scan)
{
    char buffer[READ_BYTES];
    *scan = (struct scan){.inside = inside};
    const vllsi_result opened = vllsi__linux_openat(VLLSI_LINUX_AT_FDCWD, "/proc/self/maps",
                                                    VLLSI_LINUX_O_RDONLY | VLLSI_LINUX_O_CLOEXEC, 0);
    if (vllsi_failed(opened)) {
        return false;
    }
    const int32_t fd = (int32_t)opened;
    while (!scan->found) {
        const vllsi_result got = vllsi__linux_read(fd, buffer, sizeof buffer);
        if (got == -(vllsi_result)VLLSI_LINUX_EINTR) {
            continue;
        }
        if (got <= 0) {
            break;
        }
        for (vllsi_result at = 0; at < got && !scan->found; at++) {
            scan_byte(scan, buffer[at]);
        }
    }
    (void)!vllsi__linux_close(fd);
    return scan->found;
}

/* Whether `here` is on the first thread's stack; then its bounds. */
static bool find_first(uintptr_t here, struct vllsi__thread *block)
{
    const uintptr_t end = first_stack_end();
    const uintptr_t page = vllsi__page_size();
    struct scan scan;
    if (end == 0 || here >= end || !find_mapping(end - 1, &scan) || here < scan.low) {
        return false;
    }
    struct vllsi_linux_rlimit64 limit = {0};
    const uintptr_t gap = GAP_PAGES * page;
    uintptr_t low = scan.below_high + gap < scan.low ? scan.below_high + gap : scan.low;
    const vllsi_result asked = vllsi__linux_prlimit64(0, VLLSI_LINUX_RLIMIT_STACK, NULL, &limit);
    if (!vllsi_failed(asked) && limit.rlim_cur < end) {
        uintptr_t limited = (end - (uintptr_t)limit.rlim_cur + page - 1) & ~(page - 1);
        limited = limited < scan.low ? limited : scan.low; /* a limit that came later takes nothing away */
        low = limited > low ? limited : low;
    }
    block->stack_low = low;
    block->stack_high = end;
    block->guard_low = low > gap ? low - gap : 0;
    return true;
}

/* A mapping of its own, with or without a guard below. */
static void find_mapped(uintptr_t here, struct vllsi__thread *block)
{
    struct scan scan;
    if (find_mapping(here, &scan)) {
        const bool guarded = scan.below_high == scan.low && !scan.below_accessible;
        block->stack_low = scan.low;
        block->stack_high = scan.high;
        block->guard_low = guarded ? scan.below_low : scan.low;
    }
}

void vllsi__thread_bounds_ask(struct vllsi__thread *block)
{
    struct attributes attributes;
    void *low = NULL;
    size_t bytes = 0;
    size_t guard_bytes = 0;
    if (pthread_self == NULL || pthread_getattr_np == NULL || pthread_attr_getstack == NULL ||
        pthread_attr_getguardsize == NULL || pthread_attr_destroy == NULL ||
        pthread_getattr_np(pthread_self(), &attributes) != 0) {
        vllsi__thread_bounds_find(block);
        return;
    }
    if (pthread_attr_getstack(&attributes, &low, &bytes) == 0 &&
        pthread_attr_getguardsize(&attributes, &guard_bytes) == 0) {
        block->stack_low = (uintptr_t)low;
        block->stack_high = (uintptr_t)low + bytes;
        block->guard_low = block->stack_low - guard_bytes;
    }
    (void)pthread_attr_destroy(&attributes);
}

void vllsi__thread_bounds_find(struct vllsi__thread *block)
{
    /* Under a sanitizer a variable may lie elsewhere; the frame does not. */
    const uintptr_t here = (uintptr_t)__builtin_frame_address(0);
    if (!find_first(here, block)) {
        find_mapped(here, block);
    }
}

vllsi_result vllsi_thread_stack_bounds(struct vllsi_thread_stack *stack)
{
    if (stack == NULL) {
        return VLLSI__CORE_FAILURE(INVALID_INPUT);
    }
    const vllsi_result attached = vllsi__thread_block_attach();
    if (vllsi_failed(attached)) {
        return attached;
    }
    const struct vllsi__thread *block = vllsi__thread_current;
    if (block->stack_high == 0) {
        return VLLSI__CORE_FAILURE(NOT_FOUND);
    }
    *stack = (struct vllsi_thread_stack){block->stack_low, block->stack_high, block->guard_low};
    return 0;
}
