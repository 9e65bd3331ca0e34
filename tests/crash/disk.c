/*
 * disk IMAGE LOG: a disk that notes what happens to it, as a file system of FUSE with two files.
 *
 *     disk       the disk itself: the bytes of IMAGE, and what was written since; IMAGE is left as it is
 *     control    takes commands, one a write:
 *                    mark NUMBER        notes that the writer of this number has got here
 *                    fail ERRNO [TEXT]  from now on each write to the disk that holds TEXT fails so
 *                    heal               no write fails any more
 *
 * LOG gets a record for each write, flush and mark, in the order in which the kernel asked. A crash is then
 * any state between two flushes: states.py makes them.
 *
 * Descriptor 3 is /dev/fuse, mounted by whoever started this: the end of this process takes the disk away.
 * Nothing is cached between the loop device above and here (FOPEN_DIRECT_IO), or the order would be another.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include <linux/fuse.h>

enum {
    FUSE_FD = 3,
    MAX_WRITE = 1 << 20,
    PAGES_MAX = MAX_WRITE / 4096,
    PATTERN_MAX = 64,
    VALID_S = 3600, /* nobody changes the two files behind the kernel's back */
};

enum node { NODE_ROOT = FUSE_ROOT_ID, NODE_DISK, NODE_CONTROL };

/* As states.py reads them; data follows a write. */
enum record_kind { RECORD_WRITE = 1, RECORD_FLUSH, RECORD_MARK };

struct record {
    uint32_t kind;
    uint32_t len;
    uint64_t offset;
};

struct disk {
    unsigned char *bytes;
    uint64_t size;
    int log;
    int fail_with; /* 0: nothing fails */
    char pattern[PATTERN_MAX];
    size_t pattern_len;
};

static _Noreturn void die(const char *what)
{
    fprintf(stderr, "disk: %s: %s\n", what, strerror(errno));
    exit(1);
}

static void answer(uint64_t unique, int error, const void *body, size_t len)
{
    struct fuse_out_header head = {.len = (uint32_t)(sizeof head + len), .error = error, .unique = unique};
    struct iovec parts[] = {{&head, sizeof head}, {(void *)body, len}};
    /* ENOENT: whoever asked was killed meanwhile. */
    if (writev(FUSE_FD, parts, len > 0 ? 2 : 1) < 0 && errno != ENOENT) {
        die("answering the kernel");
    }
}

static void note(const struct disk *disk, struct record record, const void *data)
{
    struct iovec parts[] = {{&record, sizeof record}, {(void *)data, record.len}};
    const ssize_t wanted = (ssize_t)(sizeof record + record.len);
    if (writev(disk->log, parts, record.len > 0 ? 2 : 1) != wanted) {
        die("writing the log");
    }
}

static struct fuse_attr attributes(const struct disk *disk, uint64_t node)
{
    const uint64_t size = node == NODE_DISK ? disk->size : 0;
    return (struct fuse_attr){.ino = node,
                              .mode = node == NODE_ROOT ? S_IFDIR | 0755 : S_IFREG | 0600,
                              .nlink = 1,
                              .size = size,
                              .blocks = size / 512,
                              .blksize = 4096};
}

static void look_up(const struct disk *disk, uint64_t unique, const char *name)
{
    const uint64_t node = strcmp(name, "disk") == 0      ? NODE_DISK
                          : strcmp(name, "control") == 0 ? NODE_CONTROL
                                                         : 0;
    if (node == 0) {
        answer(unique, -ENOENT, NULL, 0);
        return;
    }
    const struct fuse_entry_out entry = {
        .nodeid = node, .entry_valid = VALID_S, .attr_valid = VALID_S, .attr = attributes(disk, node)};
    answer(unique, 0, &entry, sizeof entry);
}

static void give_attributes(const struct disk *disk, const struct fuse_in_header *head)
{
    const struct fuse_attr_out out = {.attr_valid = VALID_S, .attr = attributes(disk, head->nodeid)};
    answer(head->unique, 0, &out, sizeof out);
}

static void begin(uint64_t unique, const struct fuse_init_in *in)
{
    const struct fuse_init_out out = {.major = FUSE_KERNEL_VERSION,
                                      .minor = 31,
                                      .max_readahead = in->max_readahead,
                                      .flags = FUSE_ASYNC_READ | FUSE_BIG_WRITES | FUSE_MAX_PAGES,
                                      .max_background = 16,
                                      .congestion_threshold = 12,
                                      .max_write = MAX_WRITE,
                                      .max_pages = PAGES_MAX};
    answer(unique, 0, &out, sizeof out);
}

static void read_disk(const struct disk *disk, const struct fuse_in_header *head,
                      const struct fuse_read_in *in)
{
    if (head->nodeid != NODE_DISK || in->offset >= disk->size) {
        answer(head->unique, 0, NULL, 0);
        return;
    }
    const uint64_t left = disk->size - in->offset;
    answer(head->unique, 0, disk->bytes + in->offset, left < in->size ? left : in->size);
}

/* Whether a command was understood. */
static bool obey(struct disk *disk, const char *command, size_t len)
{
    char text[PATTERN_MAX + 32] = {0};
    unsigned number = 0;
    int error = 0, at = 0;
    if (len >= sizeof text) {
        return false;
    }
    memcpy(text, command, len);
    if (sscanf(text, "mark %u", &number) == 1) {
        note(disk, (struct record){.kind = RECORD_MARK, .offset = number}, NULL);
        return true;
    }
    if (strcmp(text, "heal") == 0) {
        disk->fail_with = 0;
        return true;
    }
    if (sscanf(text, "fail %d %n", &error, &at) != 1 || error <= 0 || at == 0 ||
        strlen(text + at) > PATTERN_MAX) {
        return false;
    }
    disk->pattern_len = strlen(text + at);
    memcpy(disk->pattern, text + at, disk->pattern_len);
    disk->fail_with = error;
    return true;
}

static int write_disk(struct disk *disk, uint64_t offset, const char *data, uint32_t len)
{
    if (offset > disk->size || len > disk->size - offset) {
        return -ENOSPC;
    }
    if (disk->fail_with != 0 && memmem(data, len, disk->pattern, disk->pattern_len) != NULL) {
        return -disk->fail_with;
    }
    memcpy(disk->bytes + offset, data, len);
    note(disk, (struct record){.kind = RECORD_WRITE, .len = len, .offset = offset}, data);
    return 0;
}

static void write_node(struct disk *disk, const struct fuse_in_header *head, const struct fuse_write_in *in)
{
    const char *data = (const char *)(in + 1);
    int error = head->nodeid == NODE_DISK    ? write_disk(disk, in->offset, data, in->size)
                : obey(disk, data, in->size) ? 0
                                             : -EINVAL;
    const struct fuse_write_out out = {.size = in->size};
    answer(head->unique, error, &out, error != 0 ? 0 : sizeof out);
}

static void serve(struct disk *disk, const struct fuse_in_header *head)
{
    const void *body = head + 1;
    const struct fuse_open_out opened = {.open_flags = head->opcode == FUSE_OPEN ? FOPEN_DIRECT_IO : 0};
    const struct fuse_statfs_out volume = {.st = {.bsize = 4096, .namelen = 255}};
    switch (head->opcode) {
    case FUSE_INIT: begin(head->unique, body); return;
    case FUSE_LOOKUP: look_up(disk, head->unique, body); return;
    case FUSE_GETATTR:
    case FUSE_SETATTR: give_attributes(disk, head); return;
    case FUSE_OPEN:
    case FUSE_OPENDIR: answer(head->unique, 0, &opened, sizeof opened); return;
    case FUSE_READ: read_disk(disk, head, body); return;
    case FUSE_WRITE: write_node(disk, head, body); return;
    case FUSE_FSYNC: note(disk, (struct record){.kind = RECORD_FLUSH}, NULL); break;
    case FUSE_STATFS: answer(head->unique, 0, &volume, sizeof volume); return;
    case FUSE_FLUSH:
    case FUSE_RELEASE:
    case FUSE_RELEASEDIR:
    case FUSE_ACCESS: break;
    case FUSE_FORGET:
    case FUSE_BATCH_FORGET:
    case FUSE_INTERRUPT: return; /* these want no answer */
    default: answer(head->unique, -ENOSYS, NULL, 0); return;
    }
    answer(head->unique, 0, NULL, 0);
}

static struct disk open_disk(const char *image, const char *log)
{
    struct disk disk = {0};
    struct stat known;
    const int fd = open(image, O_RDONLY | O_CLOEXEC);
    if (fd < 0 || fstat(fd, &known) != 0) {
        die(image);
    }
    disk.size = (uint64_t)known.st_size;
    disk.bytes = mmap(NULL, disk.size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_NORESERVE, fd, 0);
    if (disk.bytes == MAP_FAILED) {
        die(image);
    }
    disk.log = open(log, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0600);
    if (disk.log < 0) {
        die(log);
    }
    return disk;
}

int main(int argc, char **argv)
{
    static _Alignas(struct fuse_in_header) char request[MAX_WRITE + 8192];
    if (argc != 3) {
        fputs("usage: disk IMAGE LOG\n", stderr);
        return 2;
    }
    struct disk disk = open_disk(argv[1], argv[2]);
    for (;;) {
        const ssize_t len = read(FUSE_FD, request, sizeof request);
        if (len > 0) {
            serve(&disk, (const struct fuse_in_header *)request);
        } else if (len < 0 && errno == ENODEV) {
            return 0; /* unmounted */
        } else if (len < 0 && errno != EINTR && errno != ENOENT && errno != EAGAIN) {
            die("reading from the kernel");
        }
    }
}
