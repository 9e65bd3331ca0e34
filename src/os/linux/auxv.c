/*
 * Access to the auxiliary vector, in programs that the library started and in hosted ones.
 *
 * A hosted program's C library found the vector before us and keeps it, but getauxval is no substitute: it
 * can't tell an entry of 0 from none without errno, and glibc gives some entries (AT_HWCAP on x86) a meaning
 * of its own. So the kernel is asked for a copy, and the C library only where it refuses.
 */
#include <vllsi/linux/auxv.h>

#include <stdatomic.h>
#include <stddef.h>

#include <vllsi/linux.h>

#include "auxv.h"

/* More entries than any kernel writes (24 on x86_64 with Linux 7.2). */
enum { ENTRIES = 64 };

enum { COPY_NONE, COPY_CLAIMED, COPY_READY, COPY_REFUSED };

struct vllsi__initial_stack vllsi__initial_stack;

static struct vllsi__auxv_entry copy[ENTRIES];
static atomic_int copy_state = COPY_NONE;

/* The C library's, where there is one. Weak: the reference asks for nothing to be linked. */
unsigned long getauxval(unsigned long type) __attribute__((weak));
int *__errno_location(void) __attribute__((weak));

static bool find(const struct vllsi__auxv_entry *entries, uint64_t type, uint64_t *value)
{
    for (; entries->type != VLLSI_LINUX_AT_NULL; entries++) {
        if (entries->type == type) {
            *value = entries->value;
            return true;
        }
    }
    return false;
}

/* Reads the file to its end or until `size_bytes` are there; returns the number of bytes. */
static size_t read_proc_auxv(void *buffer, size_t size_bytes)
{
    const int32_t flags = VLLSI_LINUX_O_RDONLY | VLLSI_LINUX_O_CLOEXEC;
    vllsi_result fd = vllsi__linux_openat(VLLSI_LINUX_AT_FDCWD, "/proc/self/auxv", flags, 0);
    if (vllsi_failed(fd)) {
        return 0;
    }
    size_t total = 0;
    while (total < size_bytes) {
        vllsi_result part = vllsi__linux_read((int32_t)fd, (char *)buffer + total, size_bytes - total);
        if (vllsi_failed(part) && vllsi_failure_code(part) == VLLSI_LINUX_EINTR) {
            continue;
        }
        if (part <= 0) {
            break;
        }
        total += (size_t)part;
    }
    (void)!vllsi__linux_close((int32_t)fd);
    return total;
}

/* Fills `entries` (the last stays the terminator) from the kernel; false if it tells nothing. */
static bool read_vector(struct vllsi__auxv_entry *entries)
{
    const size_t size_bytes = (ENTRIES - 1) * sizeof *entries;
    vllsi_result told = vllsi__linux_prctl(VLLSI_LINUX_PR_GET_AUXV, (uintptr_t)entries, size_bytes, 0, 0);
    size_t bytes = vllsi_failed(told) ? read_proc_auxv(entries, size_bytes) : (size_t)told;
    if (bytes > size_bytes) {
        bytes = size_bytes; /* the kernel says how much there is, not how much it wrote */
    }
    entries[bytes / sizeof *entries].type = VLLSI_LINUX_AT_NULL;
    return bytes >= sizeof *entries;
}

/*
 * Looks in the copy; `known` says whether there is one. Whoever finds none reads the vector; the first of
 * them publishes it, nobody waits for anybody.
 */
static bool find_in_copy(uint64_t type, uint64_t *value, bool *known)
{
    const int state = atomic_load_explicit(&copy_state, memory_order_acquire);
    *known = state != COPY_REFUSED;
    if (state == COPY_READY || !*known) {
        return *known && find(copy, type, value);
    }
    struct vllsi__auxv_entry entries[ENTRIES];
    *known = read_vector(entries);
    int none = COPY_NONE;
    if (!atomic_compare_exchange_strong(&copy_state, &none, *known ? COPY_CLAIMED : COPY_REFUSED)) {
        return *known && find(entries, type, value);
    }
    if (*known) {
        for (size_t i = 0; i < ENTRIES; i++) {
            copy[i] = entries[i];
            if (entries[i].type == VLLSI_LINUX_AT_NULL) {
                break;
            }
        }
        atomic_store_explicit(&copy_state, COPY_READY, memory_order_release);
    }
    return *known && find(entries, type, value);
}

/* What the C library knows of an entry. It can't tell an entry of 0 from none but by errno, which stays as it
 * was. */
static bool ask_libc(uint64_t type, uint64_t *value)
{
    if (getauxval == NULL || type > (unsigned long)-1) {
        return false;
    }
    int *location = __errno_location != NULL ? __errno_location() : NULL;
    const int saved = location != NULL ? *location : 0;
    const unsigned long known = getauxval((unsigned long)type);
    if (location != NULL) {
        *location = saved;
    }
    if (known != 0) {
        *value = known;
    }
    return known != 0;
}

bool vllsi_linux_auxv_get(uint64_t type, uint64_t *value)
{
    if (vllsi__initial_stack.auxv != NULL) {
        return find(vllsi__initial_stack.auxv, type, value);
    }
    bool known = false;
    return find_in_copy(type, value, &known) || (!known && ask_libc(type, value));
}
