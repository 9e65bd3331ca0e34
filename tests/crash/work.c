/*
 * work WORKLOAD FOLDER COUNT CONTROL NUMBER: what a program does that relies on vllsi/durability.h, COUNT
 * operations of it in FOLDER. After each, when the library has said that it is stable, "mark NUMBER" goes to
 * CONTROL: what was marked has to survive a crash. checks.py knows the same operations and looks.
 *
 *     atomic    files replaced, made, and made in new directories, each by vllsi_atomic_write
 *     append    records at the end of a log that now and then gets another name and begins anew
 *     wal       pages that change in transactions: a log of page images first, the pages themselves later
 *     old       files that were written and not synced, and are replaced by vllsi_atomic_write; to be linked
 *               with observe.c, which marks each rename too
 *     given-up  the same, with the old contents given up
 *
 * Contents are 8-byte words: which object, which operation, which word. So each byte of them is known.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vllsi/durability.h>
#include <vllsi/file.h>

#include "work.h"

#define PATH(literal) (literal), sizeof(literal) - 1

/* As checks.py has them. */
enum {
    OBJECT_NEW = 1,
    OBJECT_SAME,
    OBJECT_DEEP,
    OBJECT_LOG,
    OBJECT_PAGE,
    OBJECT_OLD = OBJECT_PAGE + 8, /* a page each */
    OBJECT_OVER,

    SAME_COUNT = 3,
    LOG_ROUND = 6,
    WAL_ROUND = 5,
    PAGES = 8,
    PAGE_WORDS = 768,
    WORDS_MAX = 4096,
};

struct job {
    vllsi_fd dir;
    vllsi_fd log, data, wal;
    int64_t wal_bytes;
    uint32_t page_version[PAGES];
    bool page_dirty[PAGES];
};

static uint64_t words[WORDS_MAX];

static vllsi_fd control = {VLLSI_FD_INVALID_RAW};
static char mark[32] = "mark ";
static size_t mark_len = 5;

/* ── small things ── */

static void print(const char *text)
{
    size_t len = 0;
    while (text[len] != '\0') {
        len++;
    }
    (void)!vllsi_write_all(vllsi_fd_from_native(VLLSI_FD_KIND_FILE, 2), text, len, NULL);
}

/* Writes a number behind a text; returns the length of both. */
static size_t append_number(char *text, size_t len, uint64_t number)
{
    char digits[20];
    size_t count = 0;
    do {
        digits[count++] = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    while (count > 0) {
        text[len++] = digits[--count];
    }
    text[len] = '\0';
    return len;
}

static size_t name_with(char *text, const char *prefix, uint64_t number)
{
    size_t len = 0;
    for (; prefix[len] != '\0'; len++) {
        text[len] = prefix[len];
    }
    return append_number(text, len, number);
}

static bool must(vllsi_result result, const char *what)
{
    if (vllsi_failed(result)) {
        char number[32];
        (void)name_with(number, ": failure with code ", vllsi_failure_code(result));
        print("work: ");
        print(what);
        print(number);
        print("\n");
        return false;
    }
    return true;
}

#define MUST(call)                \
    do {                          \
        if (!must(call, #call)) { \
            return false;         \
        }                         \
    } while (0)

static void fill(uint64_t *to, uint64_t object, uint64_t operation, size_t count)
{
    for (size_t at = 0; at < count; at++) {
        to[at] = object << 48 | operation << 24 | at;
    }
}

static size_t words_of(uint32_t operation, size_t most)
{
    return 1 + operation * 977U % most;
}

/* ── atomic ── */

static bool atomic(struct job *job, uint32_t operation)
{
    static const uint32_t flags[] = {VLLSI_ATOMIC_WRITE_NEW, 0, VLLSI_ATOMIC_WRITE_MAKE_DIRECTORIES,
                                     VLLSI_ATOMIC_WRITE_DISCARD_OLD};
    static const uint64_t objects[] = {OBJECT_NEW, OBJECT_SAME, OBJECT_DEEP, OBJECT_SAME};
    const uint32_t kind = operation % 4;
    const size_t count = words_of(operation, 4000);
    const struct vllsi_atomic_write_options options = {.size_bytes = sizeof options, .flags = flags[kind]};
    char path[64];
    size_t len;
    if (kind == 0) {
        len = name_with(path, "new", operation);
    } else if (kind == 2) {
        len = name_with(path, "deep", operation);
        len = name_with(path + len, "/a/b", operation) + len;
    } else {
        len = name_with(path, "same", operation / 4 % SAME_COUNT);
    }
    fill(words, objects[kind], operation, count);
    MUST(vllsi_atomic_write(job->dir, path, len, words, count * sizeof *words, &options, NULL));
    return true;
}

/* ── append ── */

static bool rotate(struct job *job, uint32_t operation)
{
    char name[64];
    const size_t len = name_with(name, "log.", operation);
    MUST(vllsi_close(job->log));
    MUST(vllsi_rename(job->dir, PATH("log"), job->dir, name, len, VLLSI_RENAME_REPLACE));
    MUST(vllsi_sync_directory_fd(job->dir));
    return true;
}

static bool append(struct job *job, uint32_t operation)
{
    const bool begins = operation % LOG_ROUND == 0;
    const size_t count = words_of(operation, 1200);
    if (operation % LOG_ROUND == LOG_ROUND - 1) {
        return rotate(job, operation);
    }
    if (begins) {
        MUST(vllsi_open(job->dir, PATH("log"), VLLSI_OPEN_APPEND | VLLSI_OPEN_CREATE_NEW, 0, &job->log));
    }
    fill(words, OBJECT_LOG, operation, count);
    MUST(vllsi_write_all(job->log, words, count * sizeof *words, NULL));
    MUST(vllsi_full_fsync(job->log));
    if (begins) {
        MUST(vllsi_sync_directory_fd(job->dir));
    }
    return true;
}

/* ── wal ── */

/* What stands before a page in the log. */
struct page_record {
    uint64_t transaction, page;
    uint64_t left; /* how many pages of the transaction follow; with the last it is complete */
    uint64_t checksum;
    uint64_t words[PAGE_WORDS];
};

static struct page_record record;

static uint64_t checksum_of(const struct page_record *of)
{
    const uint64_t head[] = {of->transaction, of->page, of->left};
    uint64_t sum = UINT64_C(0x9e3779b97f4a7c15);
    for (size_t at = 0; at < 3; at++) {
        sum = (sum ^ head[at]) * UINT64_C(0x100000001b3);
    }
    for (size_t at = 0; at < PAGE_WORDS; at++) {
        sum = (sum ^ of->words[at]) * UINT64_C(0x100000001b3);
    }
    return sum;
}

static bool create_store(struct job *job)
{
    static uint64_t pages[PAGES][PAGE_WORDS];
    for (uint64_t page = 0; page < PAGES; page++) {
        fill(pages[page], OBJECT_PAGE + page, 0, PAGE_WORDS);
    }
    MUST(vllsi_atomic_write(job->dir, PATH("data"), pages, sizeof pages, NULL, NULL));
    MUST(vllsi_open(job->dir, PATH("data"), VLLSI_OPEN_WRITE | VLLSI_OPEN_POSITIONAL, 0, &job->data));
    MUST(vllsi_open(job->dir, PATH("wal"), VLLSI_OPEN_WRITE | VLLSI_OPEN_POSITIONAL | VLLSI_OPEN_CREATE_NEW,
                    0, &job->wal));
    MUST(vllsi_full_fsync(job->wal));
    MUST(vllsi_sync_directory_fd(job->dir));
    return true;
}

static bool log_page(struct job *job, uint32_t operation, uint32_t page, uint32_t left)
{
    record.transaction = operation;
    record.page = page;
    record.left = left;
    fill(record.words, OBJECT_PAGE + (uint64_t)page, operation, PAGE_WORDS);
    record.checksum = checksum_of(&record);
    MUST(vllsi_pwrite_all(job->wal, &record, sizeof record, job->wal_bytes, NULL));
    job->wal_bytes += (int64_t)sizeof record;
    job->page_version[page] = operation;
    job->page_dirty[page] = true;
    return true;
}

/* Page 0 is part of each transaction: its version is that of the whole. */
static bool commit(struct job *job, uint32_t operation)
{
    const uint32_t others = 1 + operation % 3;
    bool done = log_page(job, operation, 0, others);
    for (uint32_t at = 0; done && at < others; at++) {
        done = log_page(job, operation, 1 + (operation * 3 + at) % (PAGES - 1), others - 1 - at);
    }
    if (done) {
        MUST(vllsi_full_fsync(job->wal));
    }
    return done;
}

static bool checkpoint(struct job *job)
{
    for (uint32_t page = 0; page < PAGES; page++) {
        if (job->page_dirty[page]) {
            fill(words, OBJECT_PAGE + (uint64_t)page, job->page_version[page], PAGE_WORDS);
            MUST(vllsi_pwrite_all(job->data, words, PAGE_WORDS * sizeof *words,
                                  (int64_t)(page * PAGE_WORDS * sizeof *words), NULL));
            job->page_dirty[page] = false;
        }
    }
    MUST(vllsi_data_sync(job->data));
    MUST(vllsi_truncate(job->wal, 0));
    MUST(vllsi_full_fsync(job->wal));
    job->wal_bytes = 0;
    return true;
}

static bool wal(struct job *job, uint32_t operation)
{
    if (operation == 0) {
        return create_store(job);
    }
    return operation % WAL_ROUND == WAL_ROUND - 1 ? checkpoint(job) : commit(job, operation);
}

/* ── old ── */

static bool replace_unsynced(struct job *job, uint32_t operation, uint32_t flags)
{
    const struct vllsi_atomic_write_options options = {.size_bytes = sizeof options, .flags = flags};
    const size_t old_count = words_of(operation, 3000), count = words_of(operation, 4000);
    char name[64];
    vllsi_fd fd = VLLSI_FD_INVALID;
    const size_t len = name_with(name, "over", operation);
    fill(words, OBJECT_OLD, operation, old_count);
    MUST(vllsi_open(job->dir, name, len, VLLSI_OPEN_WRITE | VLLSI_OPEN_CREATE_NEW, 0, &fd));
    MUST(vllsi_write_all(fd, words, old_count * sizeof *words, NULL));
    MUST(vllsi_close(fd));
    fill(words, OBJECT_OVER, operation, count);
    MUST(vllsi_atomic_write(job->dir, name, len, words, count * sizeof *words, &options, NULL));
    return true;
}

static bool old(struct job *job, uint32_t operation)
{
    return replace_unsynced(job, operation, 0);
}

static bool given_up(struct job *job, uint32_t operation)
{
    return replace_unsynced(job, operation, VLLSI_ATOMIC_WRITE_DISCARD_OLD);
}

/* ── the whole ── */

vllsi_result work_mark(void)
{
    return vllsi_write_all(control, mark, mark_len, NULL);
}

static bool same(const char *left, const char *right)
{
    while (*left != '\0' && *left == *right) {
        left++;
        right++;
    }
    return *left == *right;
}

static bool open_text(const char *path, uint32_t flags, vllsi_fd *fd)
{
    size_t len = 0;
    while (path[len] != '\0') {
        len++;
    }
    return must(vllsi_open(VLLSI_FD_CURRENT_DIRECTORY, path, len, flags, 0, fd), path);
}

static bool work(bool (*operate)(struct job *job, uint32_t operation), struct job *job, uint32_t count)
{
    for (uint32_t operation = 0; operation < count; operation++) {
        if (!operate(job, operation)) {
            return false;
        }
        MUST(work_mark());
    }
    return true;
}

int main(int argc, char **argv)
{
    static const struct {
        const char *name;
        bool (*operate)(struct job *job, uint32_t operation);
    } workloads[] = {
        {"atomic", atomic}, {"append", append}, {"wal", wal}, {"old", old}, {"given-up", given_up}};
    struct job job = {.wal_bytes = 0};
    uint32_t count = 0;
    if (argc != 6 || !open_text(argv[2], VLLSI_OPEN_DIRECTORY, &job.dir) ||
        !open_text(argv[4], VLLSI_OPEN_WRITE, &control)) {
        print("usage: work WORKLOAD FOLDER COUNT CONTROL NUMBER\n");
        return 2;
    }
    for (const char *digit = argv[3]; *digit >= '0' && *digit <= '9'; digit++) {
        count = count * 10 + (uint32_t)(*digit - '0');
    }
    for (const char *digit = argv[5]; *digit != '\0' && mark_len < sizeof mark; digit++) {
        mark[mark_len++] = *digit;
    }
    for (size_t at = 0; at < sizeof workloads / sizeof *workloads; at++) {
        if (same(argv[1], workloads[at].name)) {
            return work(workloads[at].operate, &job, count) ? 0 : 1;
        }
    }
    print("work: no such workload\n");
    return 2;
}
