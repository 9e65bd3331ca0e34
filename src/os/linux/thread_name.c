/*
 * What a thread is called and where it may run: its own by a call, another's by its id. So that the id cannot
 * become somebody else's meanwhile, the list of threads is held: a thread leaves the list before it ends.
 */
#include "thread_record.h"

enum { PATH_BYTES = 64, KERNEL_WORDS = 1024 / 64 * 8 };

static size_t length_of(const char *text)
{
    size_t len = 0;
    while (text[len] != '\0') {
        len++;
    }
    return len;
}

void vllsi__name_copy(char *to, vllsi_text name)
{
    size_t len = 0;
    while (len < name.len && len < VLLSI_THREAD_NAME_BYTES && name.bytes[len] != '\0') {
        to[len] = name.bytes[len];
        len++;
    }
    /* Not in the middle of a character: what follows its first byte begins with the bits 10. */
    if (len == VLLSI_THREAD_NAME_BYTES && len < name.len) {
        while (len > 0 && ((unsigned char)name.bytes[len] & 0xc0) == 0x80) {
            len--;
        }
    }
    to[len] = '\0';
}

static vllsi_result give_name(const char *name, char *buffer, size_t size)
{
    const size_t len = length_of(name);
    const size_t kept = len < size ? len : size - 1;
    for (size_t at = 0; at < kept; at++) {
        buffer[at] = name[at];
    }
    buffer[kept] = '\0';
    return (vllsi_result)len;
}

vllsi_result vllsi_thread_set_name(vllsi_text name)
{
    char kept[VLLSI_THREAD_NAME_BYTES + 1];
    if (name.len != 0 && name.bytes == NULL) {
        return VLLSI__CORE_FAILURE(INVALID_INPUT);
    }
    vllsi__name_copy(kept, name);
    return vllsi__linux_prctl(VLLSI_LINUX_PR_SET_NAME, (uintptr_t)kept, 0, 0, 0);
}

vllsi_result vllsi_thread_get_name(char *buffer, size_t size)
{
    char name[VLLSI_THREAD_NAME_BYTES + 1] = {0};
    if (buffer == NULL || size == 0) {
        return VLLSI__CORE_FAILURE(INVALID_INPUT);
    }
    const vllsi_result got = vllsi__linux_prctl(VLLSI_LINUX_PR_GET_NAME, (uintptr_t)name, 0, 0, 0);
    return vllsi_failed(got) ? got : give_name(name, buffer, size);
}

/* Holds the list and returns the id of a handle's thread, which then cannot end; 0 or less: a failure, and
 * the list is not held. */
static vllsi_result hold(vllsi_thread_handle handle, struct vllsi_linux_sigset *mask)
{
    uint64_t word;
    vllsi_result id = VLLSI__CORE_FAILURE(INVALID_INPUT);
    vllsi__thread_list_enter(mask);
    const struct vllsi__thread_record *record = vllsi__record_of(handle, &word);
    if (record != NULL) {
        id = record->block != NULL ? record->block->id : VLLSI__CORE_FAILURE(NOT_FOUND);
    }
    if (vllsi_failed(id)) {
        vllsi__thread_list_leave(mask);
    }
    return id;
}

static vllsi_result open_name(int64_t id, int32_t access)
{
    char path[PATH_BYTES] = "/proc/self/task/";
    char digits[20];
    size_t len = length_of(path);
    size_t count = 0;
    for (; id > 0; id /= 10) {
        digits[count++] = (char)('0' + id % 10);
    }
    while (count > 0) {
        path[len++] = digits[--count];
    }
    for (const char *rest = "/comm"; *rest != '\0'; rest++) {
        path[len++] = *rest;
    }
    path[len] = '\0';
    return vllsi__linux_openat(VLLSI_LINUX_AT_FDCWD, path, access | VLLSI_LINUX_O_CLOEXEC, 0);
}

vllsi_result vllsi_thread_set_name_of(vllsi_thread_handle handle, vllsi_text name)
{
    char kept[VLLSI_THREAD_NAME_BYTES + 1];
    struct vllsi_linux_sigset mask;
    if (name.len != 0 && name.bytes == NULL) {
        return VLLSI__CORE_FAILURE(INVALID_INPUT);
    }
    vllsi__name_copy(kept, name);
    const vllsi_result id = hold(handle, &mask);
    if (vllsi_failed(id)) {
        return id;
    }
    vllsi_result done = open_name(id, VLLSI_LINUX_O_WRONLY);
    if (!vllsi_failed(done)) {
        const int32_t fd = (int32_t)done;
        done = vllsi__linux_write(fd, kept, length_of(kept) + 1);
        (void)!vllsi__linux_close(fd);
    }
    vllsi__thread_list_leave(&mask);
    return vllsi_failed(done) ? done : 0;
}

vllsi_result vllsi_thread_get_name_of(vllsi_thread_handle handle, char *buffer, size_t size)
{
    char name[VLLSI_THREAD_NAME_BYTES + 2] = {0};
    struct vllsi_linux_sigset mask;
    if (buffer == NULL || size == 0) {
        return VLLSI__CORE_FAILURE(INVALID_INPUT);
    }
    const vllsi_result id = hold(handle, &mask);
    if (vllsi_failed(id)) {
        return id;
    }
    vllsi_result done = open_name(id, VLLSI_LINUX_O_RDONLY);
    if (!vllsi_failed(done)) {
        const int32_t fd = (int32_t)done;
        done = vllsi__linux_read(fd, name, sizeof name - 1);
        (void)!vllsi__linux_close(fd);
    }
    vllsi__thread_list_leave(&mask);
    if (vllsi_failed(done)) {
        return done;
    }
    name[done > 0 ? done - 1 : 0] = '\0'; /* a line's end follows the name */
    return give_name(name, buffer, size);
}

/* The kernel's masks are words of its own size; in 64 bits and in little endian they are the portable ones.
 */
static vllsi_result set_affinity(int64_t id, const uint64_t *processors, size_t words)
{
    if (processors == NULL || words == 0) {
        return VLLSI__CORE_FAILURE(INVALID_INPUT);
    }
    const size_t most = words < KERNEL_WORDS ? words : KERNEL_WORDS;
    return vllsi__linux_sched_setaffinity((int32_t)id, (uint32_t)(most * sizeof *processors), processors);
}

static vllsi_result get_affinity(int64_t id, uint64_t *processors, size_t words)
{
    uint64_t mask[KERNEL_WORDS] = {0};
    if (processors == NULL || words == 0) {
        return VLLSI__CORE_FAILURE(INVALID_INPUT);
    }
    const vllsi_result got = vllsi__linux_sched_getaffinity((int32_t)id, sizeof mask, mask);
    if (vllsi_failed(got)) {
        return got;
    }
    int64_t count = 0;
    for (size_t word = 0; word < KERNEL_WORDS; word++) {
        if (mask[word] != 0 && word >= words) {
            return VLLSI__CORE_FAILURE(OVERFLOW);
        }
        for (uint64_t rest = mask[word]; rest != 0; rest &= rest - 1) {
            count++;
        }
    }
    for (size_t word = 0; word < words; word++) {
        processors[word] = word < KERNEL_WORDS ? mask[word] : 0;
    }
    return count;
}

vllsi_result vllsi_thread_set_affinity(const uint64_t *processors, size_t words)
{
    return set_affinity(0, processors, words);
}

vllsi_result vllsi_thread_get_affinity(uint64_t *processors, size_t words)
{
    return get_affinity(0, processors, words);
}

vllsi_result vllsi_thread_set_affinity_of(vllsi_thread_handle handle, const uint64_t *processors,
                                          size_t words)
{
    struct vllsi_linux_sigset mask;
    const vllsi_result id = hold(handle, &mask);
    if (vllsi_failed(id)) {
        return id;
    }
    const vllsi_result done = set_affinity(id, processors, words);
    vllsi__thread_list_leave(&mask);
    return done;
}

vllsi_result vllsi_thread_get_affinity_of(vllsi_thread_handle handle, uint64_t *processors, size_t words)
{
    struct vllsi_linux_sigset mask;
    const vllsi_result id = hold(handle, &mask);
    if (vllsi_failed(id)) {
        return id;
    }
    const vllsi_result done = get_affinity(id, processors, words);
    vllsi__thread_list_leave(&mask);
    return done;
}

int64_t vllsi_num_online_cpus(void)
{
    uint64_t processors[KERNEL_WORDS];
    const vllsi_result count = get_affinity(0, processors, KERNEL_WORDS);
    return vllsi_failed(count) || count == 0 ? 1 : count;
}
