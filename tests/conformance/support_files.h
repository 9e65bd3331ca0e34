/*
 * What suites about files share: a directory of the test's own, checks by kind, a look at open descriptors.
 */
#ifndef VLLSI_CONFORMANCE_SUPPORT_FILES_H
#define VLLSI_CONFORMANCE_SUPPORT_FILES_H

#include "conformance.h"

#include <vllsi/directory.h>
#include <vllsi/file.h>

/* The two arguments that a path is. */
#define PATH(literal) (literal), sizeof(literal) - 1

/* A call failed with a portable kind: CHECK_KIND(vllsi_rmdir(dir, PATH("full")), NOT_EMPTY). */
#define CHECK_KIND(result, name)                                                                       \
    conformance_note_equal(support_kind(result), (int64_t)VLLSI_ERROR_KIND_##name, __FILE__, __LINE__, \
                           #result " is " #name)

static inline int64_t support_kind(vllsi_result result)
{
    return vllsi_failed(result) ? (int64_t)vllsi_failure_kind(result) : -1;
}

static inline size_t support_length(const char *text)
{
    size_t length = 0;
    while (text[length] != '\0') {
        length++;
    }
    return length;
}

static inline bool support_same(const void *left, const void *right, size_t bytes)
{
    for (size_t at = 0; at < bytes; at++) {
        if (((const unsigned char *)left)[at] != ((const unsigned char *)right)[at]) {
            return false;
        }
    }
    return true;
}

/* Removed again by support_scratch_end. */
struct support_scratch {
    vllsi_fd dir;
    size_t path_len;
    char path[1024];
};

static inline struct support_scratch support_scratch_below(const char *path, size_t path_len)
{
    static const char name[] = "/vllsi-test-";
    struct support_scratch scratch;
    char prefix[512];
    REQUIRE(path_len < sizeof prefix - sizeof name);
    for (size_t at = 0; at < path_len; at++) {
        prefix[at] = path[at];
    }
    for (size_t at = 0; at < sizeof name; at++) {
        prefix[path_len + at] = name[at];
    }
    const vllsi_result len = vllsi_temporary_directory(
        VLLSI_FD_CURRENT_DIRECTORY, prefix, path_len + sizeof name - 1, scratch.path, sizeof scratch.path);
    REQUIRE(len > 0);
    scratch.path_len = (size_t)len;
    REQUIRE(vllsi_open(VLLSI_FD_CURRENT_DIRECTORY, scratch.path, scratch.path_len, VLLSI_OPEN_DIRECTORY, 0,
                       &scratch.dir) == 0);
    return scratch;
}

static inline struct support_scratch support_scratch_begin(void)
{
    char path[512];
    const vllsi_result len = vllsi_temporary_path(path, sizeof path);
    REQUIRE(len > 0);
    return support_scratch_below(path, (size_t)len);
}

/* In memory where that can be had, for tests whose chance to find something grows with the number of turns.
 */
static inline struct support_scratch support_scratch_fast(void)
{
    static const char memory[] = "/dev/shm";
    const vllsi_result usable =
        vllsi_access(VLLSI_FD_CURRENT_DIRECTORY, PATH(memory), VLLSI_FILE_ACCESS_WRITE);
    return usable == 1 ? support_scratch_below(PATH(memory)) : support_scratch_begin();
}

static inline void support_scratch_end(struct support_scratch *scratch)
{
    CHECK_EQ(vllsi_close(scratch->dir), 0);
    CHECK_EQ(vllsi_remove_tree(VLLSI_FD_CURRENT_DIRECTORY, scratch->path, scratch->path_len), 0);
}

/* A file in a directory, made anew, open to read and write. */
static inline vllsi_fd support_file(vllsi_fd dir, const char *name)
{
    vllsi_fd fd = VLLSI_FD_INVALID;
    REQUIRE(vllsi_open(dir, name, support_length(name),
                       VLLSI_OPEN_READ | VLLSI_OPEN_WRITE | VLLSI_OPEN_CREATE_NEW, 0, &fd) == 0);
    return fd;
}

/* The same, with this text in it and closed again. */
static inline void support_file_with(vllsi_fd dir, const char *name, const char *text)
{
    const vllsi_fd fd = support_file(dir, name);
    REQUIRE(vllsi_write_all(fd, text, support_length(text), NULL) == (vllsi_result)support_length(text));
    REQUIRE(vllsi_close(fd) == 0);
}

/* Whether a file of a directory holds exactly this text. */
static inline bool support_holds(vllsi_fd dir, const char *name, const char *text)
{
    char bytes[256];
    vllsi_fd fd = VLLSI_FD_INVALID;
    if (vllsi_open(dir, name, support_length(name), VLLSI_OPEN_READ, 0, &fd) != 0) {
        return false;
    }
    const vllsi_result len = vllsi_read_all(fd, bytes, sizeof bytes, NULL);
    return vllsi_close(fd) == 0 && len == (vllsi_result)support_length(text) &&
           support_same(bytes, text, (size_t)len);
}

/* How many descriptors this process has open; what a leak shows in. */
static inline int64_t support_open_descriptors(void)
{
    struct vllsi_directory listing;
    struct vllsi_directory_entry entry;
    int64_t count = 0;
    REQUIRE(vllsi_directory_open(&listing, VLLSI_FD_CURRENT_DIRECTORY, PATH("/proc/self/fd"), 0, NULL, 0) ==
            0);
    while (vllsi_directory_next(&listing, &entry) == 1) {
        count++;
    }
    vllsi_directory_close(&listing);
    return count - 1; /* the listing's own */
}

#endif
