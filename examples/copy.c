/*
 * copy SOURCE TARGET: copies a file with nothing below it but the kernel.
 *
 * The kernel copies by itself where it can (copy_file_range), else the bytes pass through a buffer. Files of
 * any size, short transfers and interrupting signals are taken care of. The target gets the source's
 * permissions; when both are one file, nothing is touched.
 */
#include <vllsi/linux.h>

enum exit_status { SUCCESS, FAILURE, USAGE };

struct file {
    const char *path;
    int32_t fd;
    struct vllsi_linux_statx stat;
};

static void print(const char *text)
{
    size_t len = 0;
    while (text[len] != '\0') {
        len++;
    }
    const vllsi_result written = vllsi_linux_write(2, text, len);
    (void)written; /* Where would one complain? */
}

/* `copy: SOURCE: ENOENT: no such file or directory`; always false, for those who report and give up. */
static bool report(const char *path, vllsi_result failure)
{
    const uint32_t code = vllsi_failure_code(failure);
    const char *name = vllsi_linux_error_name(code);
    const char *message = vllsi_linux_error_message(code, VLLSI_LANGUAGE_ENGLISH);
    const char *const parts[] = {
        "copy: ", path, ": ", name ? name : "?", ": ", message ? message : "unknown error", "\n"};
    for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
        print(parts[i]);
    }
    return false;
}

static bool interrupted(vllsi_result result)
{
    return result == -(vllsi_result)VLLSI_LINUX_EINTR;
}

static bool is_kind(const struct file *file, uint32_t kind)
{
    return (file->stat.stx_mode & VLLSI_LINUX_S_IFMT) == kind;
}

static bool same_file(const struct file *a, const struct file *b)
{
    return a->stat.stx_ino == b->stat.stx_ino && a->stat.stx_dev_major == b->stat.stx_dev_major &&
           a->stat.stx_dev_minor == b->stat.stx_dev_minor;
}

static bool open_file(struct file *file, int32_t flags)
{
    vllsi_result result;
    do {
        result = vllsi_linux_openat(VLLSI_LINUX_AT_FDCWD, file->path, flags, 0600);
    } while (interrupted(result));
    if (!vllsi_failed(result)) {
        file->fd = (int32_t)result;
        /* As fstat does, which loongarch64 learnt only in Linux 6.11. */
        result = vllsi_linux_statx(file->fd, "", VLLSI_LINUX_AT_EMPTY_PATH, VLLSI_LINUX_STATX_BASIC_STATS,
                                   &file->stat);
    }
    return !vllsi_failed(result) || report(file->path, result);
}

/* Lets the kernel copy as far as it can and wants to; the positions tell how far that was. */
static void copy_in_kernel(const struct file *source, const struct file *target)
{
    vllsi_result copied;
    do {
        copied = vllsi_linux_copy_file_range(source->fd, NULL, target->fd, NULL, 1 << 30, 0);
    } while (copied > 0 || interrupted(copied));
}

static bool write_all(const struct file *target, const char *bytes, size_t len)
{
    while (len > 0) {
        const vllsi_result written = vllsi_linux_write(target->fd, bytes, len);
        if (vllsi_failed(written) && !interrupted(written)) {
            return report(target->path, written);
        }
        if (!vllsi_failed(written)) {
            bytes += written;
            len -= (size_t)written;
        }
    }
    return true;
}

/* Copies from the positions on. A failure that stopped the kernel for good returns, now with its culprit. */
static bool copy_by_hand(const struct file *source, const struct file *target)
{
    static char buffer[64 * 1024];
    for (;;) {
        const vllsi_result len = vllsi_linux_read(source->fd, buffer, sizeof(buffer));
        if (len == 0) {
            return true;
        }
        if (vllsi_failed(len) && !interrupted(len)) {
            return report(source->path, len);
        }
        if (len > 0 && !write_all(target, buffer, (size_t)len)) {
            return false;
        }
    }
}

static bool copy(const struct file *source, const struct file *target)
{
    const bool regular = is_kind(target, VLLSI_LINUX_S_IFREG);
    vllsi_result result = regular ? vllsi_linux_ftruncate(target->fd, 0) : 0;
    if (vllsi_failed(result)) {
        return report(target->path, result);
    }
    copy_in_kernel(source, target);
    if (!copy_by_hand(source, target)) {
        return false;
    }
    result = regular ? vllsi_linux_fchmod(target->fd, source->stat.stx_mode & 07777) : 0;
    if (!vllsi_failed(result)) {
        result = vllsi_linux_close(target->fd); /* Some file systems tell of a failed write only now. */
    }
    return !vllsi_failed(result) || report(target->path, result);
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        print("usage: copy SOURCE TARGET\n");
        return USAGE;
    }
    struct file source = {.path = argv[1]};
    struct file target = {.path = argv[2]};
    if (!open_file(&source, VLLSI_LINUX_O_RDONLY)) {
        return FAILURE;
    }
    if (is_kind(&source, VLLSI_LINUX_S_IFDIR)) {
        report(source.path, -(vllsi_result)VLLSI_LINUX_EISDIR);
        return FAILURE;
    }
    if (!open_file(&target, VLLSI_LINUX_O_WRONLY | VLLSI_LINUX_O_CREAT)) {
        return FAILURE;
    }
    if (same_file(&source, &target)) {
        print("copy: SOURCE and TARGET are the same file\n");
        return FAILURE;
    }
    return copy(&source, &target) ? SUCCESS : FAILURE;
}
