/*
 * What scenarios share, over the library's own calls at times when none is let fail.
 */
#include "driver.h"
#include "subject.h"

#include <vllsi/time.h>

enum { NS_PER_MS = 1000000 };

void fault_arm(void)
{
    if (fault_run->quiet == 0) {
        __atomic_store_n(&fault_run->armed, 1, __ATOMIC_SEQ_CST);
    }
}

void fault_calm(void)
{
    __atomic_store_n(&fault_run->armed, 0, __ATOMIC_SEQ_CST);
}

void fault_effect(bool holds, const char *what, unsigned line)
{
    char *note = fault_run->note;
    if (holds || note[0] != '\0') {
        return;
    }
    size_t at = 0;
    for (; what[at] != '\0' && at < FAULT_NOTE_BYTES - 16; at++) {
        note[at] = what[at] == '\n' || what[at] == '\t' ? ' ' : what[at];
    }
    note[at++] = '@';
    for (unsigned scale = 1000; scale > 0; scale /= 10) {
        note[at++] = (char)('0' + line / scale % 10);
    }
    note[at] = '\0';
}

bool same_bytes(const void *left, const void *right, size_t bytes)
{
    for (size_t at = 0; at < bytes; at++) {
        if (((const unsigned char *)left)[at] != ((const unsigned char *)right)[at]) {
            return false;
        }
    }
    return true;
}

size_t length_of(const char *text)
{
    size_t length = 0;
    while (text[length] != '\0') {
        length++;
    }
    return length;
}

vllsi_fd file_with(const char *name, const char *text)
{
    const uint32_t flags = VLLSI_OPEN_READ | VLLSI_OPEN_WRITE | VLLSI_OPEN_CREATE | VLLSI_OPEN_TRUNCATE;
    vllsi_fd fd = VLLSI_FD_INVALID;
    EFFECT(vllsi_open(HERE, name, length_of(name), flags, 0, &fd) == 0);
    EFFECT(vllsi_pwrite_all(fd, text, length_of(text), 0, NULL) == (vllsi_result)length_of(text));
    return fd;
}

bool file_holds(const char *name, const char *text)
{
    char bytes[512];
    const size_t length = length_of(text);
    vllsi_fd fd = VLLSI_FD_INVALID;
    if (vllsi_open(HERE, name, length_of(name), VLLSI_OPEN_READ, 0, &fd) != 0) {
        return false;
    }
    const vllsi_result got = vllsi_read_all(fd, bytes, sizeof bytes, NULL);
    close_calmly(fd);
    return got == (vllsi_result)length && same_bytes(bytes, text, length);
}

bool name_is_there(const char *name)
{
    struct vllsi_file_stat stat;
    return vllsi_stat(HERE, name, length_of(name), VLLSI_LOOKUP_NO_FOLLOW, VLLSI_STAT_KIND, &stat) == 0;
}

void make_file(const char *name, const char *text)
{
    close_calmly(file_with(name, text));
}

void make_directory(const char *name)
{
    EFFECT(vllsi_mkdir(HERE, name, length_of(name), 0, 0) == 0);
}

void close_calmly(vllsi_fd fd)
{
    EFFECT(vllsi_close(fd) == 0);
}

void remove_calmly(const char *name)
{
    if (vllsi_failed(vllsi_unlink(HERE, name, length_of(name)))) {
        (void)!vllsi_rmdir(HERE, name, length_of(name));
    }
}

int64_t after_ms(int64_t span_ms)
{
    return vllsi_monotonic_nanos() + span_ms * NS_PER_MS;
}
