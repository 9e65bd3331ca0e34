/*
 * Where the stack of a thread lies that the library did not map: the first thread's, or one of the libc's.
 *
 * Of a thread that it has spawned by the libc, the library knows what it has asked for, and that the thread
 * begins near the upper end. That is enough until somebody asks for the bounds: then the libc is asked, which
 * may have taken a larger stack that was left. It allocates to answer, and glibc sets up 64 MiB of address
 * space for a thread that allocates; so no thread pays that unless it wants to know.
 *
 * A thread may be adopted in the middle of anything, even of the libc's allocator: for adopted threads the
 * kernel's list of mappings is read, which takes longer but nothing else. A mapping may hold more than the
 * stack, in which the libc has the thread's own data above all frames.
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
enum { GAP_PAGES = 256, READ_BYTES = 4096, LIBC_STACK_TIMES = 4 };

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

static uintptr_t page_after(uintptr_t address)
{
    const uintptr_t page = vllsi__page_size();
    return (address + page) & ~(page - 1);
}

/* A mapping of its own, with or without a guard below. */
static void find_mapped(uintptr_t here, struct vllsi__thread *block)
{
    struct scan scan;
    if (find_mapping(here, &scan)) {
        const bool guarded = scan.below_high == scan.low && !scan.below_accessible;
        const uintptr_t data = pthread_self != NULL ? page_after((uintptr_t)pthread_self()) : 0;
        block->stack_low = scan.low;
        block->stack_high = data > here && data < scan.high ? data : scan.high;
        block->guard_low = guarded ? scan.below_low : scan.low;
    }
}

void vllsi__thread_bounds_reckon(struct vllsi__thread *block, uintptr_t first)
{
    const struct vllsi__stack *stack = &block->record->stack;
    block->stack_high = page_after(first);
    if (stack->callers) {
        const uintptr_t end = (uintptr_t)stack->low + stack->bytes;
        block->stack_high = end < block->stack_high ? end : block->stack_high;
        block->stack_low = (uintptr_t)stack->low;
        block->guard_low = block->stack_low;
        return;
    }
    block->stack_low = block->stack_high - (page_after(stack->bytes - 1));
    block->guard_low = 0;
    block->stack_is_reckoned = true;
}

static void ask_libc(struct vllsi__thread *block)
{
    struct attributes attributes;
    void *low = NULL;
    size_t bytes = 0;
    size_t guard_bytes = 0;
    if (pthread_self == NULL || pthread_getattr_np == NULL || pthread_attr_getstack == NULL ||
        pthread_attr_getguardsize == NULL || pthread_attr_destroy == NULL ||
        pthread_getattr_np(pthread_self(), &attributes) != 0) {
        return;
    }
    if (pthread_attr_getstack(&attributes, &low, &bytes) == 0 &&
        pthread_attr_getguardsize(&attributes, &guard_bytes) == 0) {
        block->stack_low = (uintptr_t)low;
        block->stack_high = (uintptr_t)low + bytes;
        block->guard_low = block->stack_low - guard_bytes;
        block->stack_is_reckoned = false;
    }
    (void)pthread_attr_destroy(&attributes);
}

/* glibc takes no stack out of its cache that is more than four times as large. Beyond that it is a
 * coroutine's or a handler's, which may lie in the same mapping. */
bool vllsi__thread_stack_reaches(const struct vllsi__thread *block, uintptr_t address)
{
    struct scan scan;
    const uintptr_t last = block->stack_high - 1;
    return block->stack_is_reckoned && address < block->stack_low &&
           (last - address) / LIBC_STACK_TIMES <= last - block->stack_low && find_mapping(last, &scan) &&
           address >= scan.low;
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
    struct vllsi__thread *block = vllsi__thread_current;
    if (block->stack_is_reckoned) {
        ask_libc(block);
    }
    if (block->stack_high == 0) {
        return VLLSI__CORE_FAILURE(NOT_FOUND);
    }
    const uintptr_t guard_low = block->guard_low != 0 ? block->guard_low : block->stack_low;
    *stack = (struct vllsi_thread_stack){block->stack_low, block->stack_high, guard_low};
    return 0;
}
