/*
 * Pages from the Linux kernel, and how large they are.
 *
 * The size is known from the auxiliary vector: start-up says it in libc-free programs, the libc in others
 * (glibc 2.16, musl 1.1; a weak reference). What has neither asks the kernel: mincore refuses an address that
 * lies on no page boundary before it looks at anything else, and with a length of 0 it looks at nothing else.
 */
#include "pages.h"

#include <stdint.h>

#include <vllsi/linux.h>

enum { SMALLEST_PAGE = 4096, LARGEST_PAGE = 65536 };

/* Of a libc; absent from a libc-free program. */
extern unsigned long getauxval(unsigned long type) __attribute__((weak));

/* 0 until it is known. */
static size_t page_size;

static bool is_size(unsigned long bytes)
{
    return bytes >= SMALLEST_PAGE && (bytes & (bytes - 1)) == 0;
}

/* The smallest size at whose multiples a page may begin. Where mincore is not allowed, the largest that Linux
 * knows: too much alignment harms less. */
static size_t probe(void)
{
    for (size_t bytes = SMALLEST_PAGE; bytes < LARGEST_PAGE; bytes *= 2) {
        uint8_t nothing = 0;
        if (vllsi__linux_mincore((void *)(uintptr_t)bytes, 0, &nothing) == 0) {
            return bytes;
        }
    }
    return LARGEST_PAGE;
}

void vllsi__page_size_set(size_t bytes)
{
    if (is_size(bytes)) {
        __atomic_store_n(&page_size, bytes, __ATOMIC_RELAXED);
    }
}

size_t vllsi__page_size(void)
{
    size_t bytes = __atomic_load_n(&page_size, __ATOMIC_RELAXED);
    if (bytes == 0) {
        unsigned long said = getauxval != NULL ? getauxval(VLLSI_LINUX_AT_PAGESZ) : 0;
        bytes = is_size(said) ? said : probe();
        __atomic_store_n(&page_size, bytes, __ATOMIC_RELAXED);
    }
    return bytes;
}

/*
 * ThreadSanitizer does not see that the kernel hands a page from the thread that unmapped it to the one that
 * maps it next, and would take their accesses for a race.
 */
#if defined(__SANITIZE_THREAD__)
#define TELL_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define TELL_SANITIZER 1
#endif
#endif

#if defined(TELL_SANITIZER)
void __tsan_acquire(void *address);
void __tsan_release(void *address);
static char kernel;
#define TOOK_FROM_KERNEL() __tsan_acquire(&kernel)
#define GIVES_TO_KERNEL()  __tsan_release(&kernel)
#else
#define TOOK_FROM_KERNEL() ((void)0)
#define GIVES_TO_KERNEL()  ((void)0)
#endif

vllsi_result vllsi__pages_map_as(void *address, size_t bytes, unsigned long protection, unsigned long flags,
                                 int32_t file, int64_t offset)
{
    vllsi_result mapped = vllsi__linux_mmap(address, bytes, protection, flags, file, offset);
    TOOK_FROM_KERNEL();
    return mapped;
}

vllsi_result vllsi__pages_map(size_t bytes)
{
    return vllsi__pages_map_as(NULL, bytes, VLLSI_LINUX_PROT_READ | VLLSI_LINUX_PROT_WRITE,
                               VLLSI_LINUX_MAP_PRIVATE | VLLSI_LINUX_MAP_ANONYMOUS, -1, 0);
}

vllsi_result vllsi__pages_unmap(void *address, size_t bytes)
{
    GIVES_TO_KERNEL();
    return vllsi__linux_munmap(address, bytes);
}

vllsi_result vllsi__pages_remap(void *address, size_t bytes, size_t new_bytes)
{
    GIVES_TO_KERNEL();
    vllsi_result moved = vllsi__linux_mremap(address, bytes, new_bytes, VLLSI_LINUX_MREMAP_MAYMOVE, NULL);
    TOOK_FROM_KERNEL();
    return moved;
}
