/*
 * Names: directories and what they list, links, renaming, permissions, extended attributes, watches, the
 * current directory.
 */
#include "check.h"

/* The entry of one name in what getdents64 returned, or NULL. */
static const struct vllsi_linux_dirent64 *find_entry(const char *entries, int64_t len_bytes, const char *name)
{
    for (int64_t at = 0; at < len_bytes;) {
        const struct vllsi_linux_dirent64 *entry = (const void *)(entries + at);
        if (same_text(entry->d_name, name)) {
            return entry;
        }
        if (entry->d_reclen == 0) {
            break;
        }
        at += entry->d_reclen;
    }
    return NULL;
}

static void test_listing(int32_t dir)
{
    static _Alignas(uint64_t) char entries[4096];
    const vllsi_result len = vllsi_linux_getdents64(dir, entries, sizeof(entries));
    if (!check_success("getdents64", len)) {
        return;
    }
    const struct vllsi_linux_dirent64 *self = find_entry(entries, len, ".");
    const struct vllsi_linux_dirent64 *file = find_entry(entries, len, "a file");
    const struct vllsi_linux_dirent64 *link = find_entry(entries, len, "a link");
    const struct vllsi_linux_dirent64 *fifo = find_entry(entries, len, "a fifo");
    check("getdents64 lists the directory itself", self != NULL && self->d_type == VLLSI_LINUX_DT_DIR);
    check("getdents64 lists a file", file != NULL && file->d_type == VLLSI_LINUX_DT_REG);
    check("getdents64 lists a link", link != NULL && link->d_type == VLLSI_LINUX_DT_LNK);
    check("getdents64 lists a fifo", fifo != NULL && fifo->d_type == VLLSI_LINUX_DT_FIFO);
    check("getdents64 lists nothing else", find_entry(entries, len, "no file") == NULL);
    check_equal("d_ino", file == NULL ? -1 : (int64_t)file->d_ino, (int64_t)describe(dir, "a file").stx_ino);
    check_equal("getdents64 at the end", vllsi_linux_getdents64(dir, entries, sizeof(entries)), 0);
    check_equal("lseek to the start of a directory", vllsi_linux_lseek(dir, 0, VLLSI_LINUX_SEEK_SET), 0);
    check_error("getdents64 into too small a buffer", vllsi_linux_getdents64(dir, entries, 8),
                VLLSI_LINUX_EINVAL);
}

static void test_names(int32_t dir)
{
    const int32_t make = VLLSI_LINUX_O_CREAT | VLLSI_LINUX_O_WRONLY;
    const vllsi_result fd = vllsi_linux_openat(dir, "a file", make, 0600);
    check_success("openat in a directory", fd);
    ignore(vllsi_linux_close((int32_t)fd));
    check_success("symlinkat in a directory", vllsi_linux_symlinkat("target", dir, "a link"));
    char target[16] = {0};
    check_equal("readlinkat", vllsi_linux_readlinkat(dir, "a link", target, sizeof(target)), 6);
    check_text("readlinkat gives the target", target, "target");
    check_success("mknodat of a fifo", vllsi_linux_mknodat(dir, "a fifo", VLLSI_LINUX_S_IFIFO | 0600, 0));
    test_listing(dir);

    check_success("linkat", vllsi_linux_linkat(dir, "a file", dir, "other", 0));
    check_equal("linkat made a second name", describe(dir, "other").stx_nlink, 2);
    check_error("renameat2 RENAME_NOREPLACE",
                vllsi_linux_renameat2(dir, "a link", dir, "other", VLLSI_LINUX_RENAME_NOREPLACE),
                VLLSI_LINUX_EEXIST);
    check_success("renameat2 RENAME_EXCHANGE",
                  vllsi_linux_renameat2(dir, "a link", dir, "other", VLLSI_LINUX_RENAME_EXCHANGE));
    check_equal("renameat2 exchanged", vllsi_linux_readlinkat(dir, "other", target, sizeof(target)), 6);
    check_success("renameat2", vllsi_linux_renameat2(dir, "a fifo", dir, "fifo", 0));
    check_error("unlinkat of a missing name", vllsi_linux_unlinkat(dir, "a fifo", 0), VLLSI_LINUX_ENOENT);
    check_success("mkdirat", vllsi_linux_mkdirat(dir, "inner", 0700));
    check_error("unlinkat of a directory", vllsi_linux_unlinkat(dir, "inner", 0), VLLSI_LINUX_EISDIR);
    check_success("unlinkat AT_REMOVEDIR", vllsi_linux_unlinkat(dir, "inner", VLLSI_LINUX_AT_REMOVEDIR));
    check_error("unlinkat AT_REMOVEDIR of a full directory",
                vllsi_linux_unlinkat(VLLSI_LINUX_AT_FDCWD, "names", VLLSI_LINUX_AT_REMOVEDIR),
                VLLSI_LINUX_ENOTEMPTY);
}

static void test_permissions(int32_t dir)
{
    const vllsi_result mask = vllsi_linux_umask(027);
    check_success("umask", mask);
    const vllsi_result fd = vllsi_linux_openat(dir, "masked", VLLSI_LINUX_O_CREAT | VLLSI_LINUX_O_RDWR, 0666);
    check_equal("umask gives the mask before", vllsi_linux_umask((uint32_t)mask), 027);
    check_equal("umask took its bits", describe(dir, "masked").stx_mode & 07777, 0640);
    check_success("fchmodat", vllsi_linux_fchmodat(dir, "masked", 04711));
    check_equal("fchmodat set the mode", describe(dir, "masked").stx_mode & 07777,
                VLLSI_LINUX_S_ISUID | 0711);
    check_success("faccessat", vllsi_linux_faccessat(dir, "masked", VLLSI_LINUX_F_OK));
    check_error("faccessat of a missing name", vllsi_linux_faccessat(dir, "gone", VLLSI_LINUX_F_OK),
                VLLSI_LINUX_ENOENT);
    const vllsi_result wide = vllsi_linux_faccessat2(dir, "masked", VLLSI_LINUX_R_OK, VLLSI_LINUX_AT_EACCESS);
    if (!lacking("faccessat2", wide)) {
        check_success("faccessat2", wide);
    }
    const uint32_t uid = (uint32_t)vllsi_linux_getuid();
    const uint32_t unchanged = UINT32_MAX;
    check_success("fchownat to oneself", vllsi_linux_fchownat(dir, "masked", uid, unchanged, 0));
    check_success("fchown without a change", vllsi_linux_fchown((int32_t)fd, unchanged, unchanged));
    check_equal("fchown left the owner", describe(dir, "masked").stx_uid, uid);

    const vllsi_result set =
        vllsi_linux_fsetxattr((int32_t)fd, "user.selftest", "value", 5, VLLSI_LINUX_XATTR_CREATE);
    if (set == -(vllsi_result)VLLSI_LINUX_EOPNOTSUPP) {
        skip_result("fsetxattr", "not on this file system", set);
    } else {
        char value[8] = {0};
        check_success("fsetxattr XATTR_CREATE", set);
        check_equal("fgetxattr", vllsi_linux_fgetxattr((int32_t)fd, "user.selftest", value, sizeof(value)),
                    5);
        check_text("fgetxattr gives the value", value, "value");
        check_error("fsetxattr XATTR_CREATE again",
                    vllsi_linux_fsetxattr((int32_t)fd, "user.selftest", "", 0, VLLSI_LINUX_XATTR_CREATE),
                    VLLSI_LINUX_EEXIST);
        check_equal("flistxattr", vllsi_linux_flistxattr((int32_t)fd, NULL, 0), sizeof("user.selftest"));
        check_success("fremovexattr", vllsi_linux_fremovexattr((int32_t)fd, "user.selftest"));
    }
    ignore(vllsi_linux_close((int32_t)fd));
}

static void test_watch(int32_t dir)
{
    static _Alignas(uint64_t) char events[1024];
    const vllsi_result watch = vllsi_linux_inotify_init1(VLLSI_LINUX_IN_NONBLOCK | VLLSI_LINUX_IN_CLOEXEC);
    check_success("inotify_init1", watch);
    check_error("read without an event", vllsi_linux_read((int32_t)watch, events, sizeof(events)),
                VLLSI_LINUX_EAGAIN);
    const vllsi_result added = vllsi_linux_inotify_add_watch((int32_t)watch, "names", VLLSI_LINUX_IN_CREATE);
    check_success("inotify_add_watch", added);
    check_success("mkdirat under a watch", vllsi_linux_mkdirat(dir, "seen", 0700));
    const vllsi_result len = vllsi_linux_read((int32_t)watch, events, sizeof(events));
    const struct vllsi_linux_inotify_event *event = (const void *)events;
    if (check_between("read an inotify_event", len, sizeof(*event) + sizeof("seen"), sizeof(events))) {
        check_equal("inotify_event wd", event->wd, added);
        check_equal("inotify_event mask", event->mask, VLLSI_LINUX_IN_CREATE | VLLSI_LINUX_IN_ISDIR);
        check_text("inotify_event name", event->name, "seen");
    }
    check_success("inotify_rm_watch", vllsi_linux_inotify_rm_watch((int32_t)watch, (int32_t)added));
    ignore(vllsi_linux_close((int32_t)watch));
}

static void test_current_directory(int32_t dir)
{
    static char before[4096];
    static char inside[4096];
    const vllsi_result len = vllsi_linux_getcwd(before, sizeof(before));
    check_equal("getcwd gives the length with the NUL", len, (int64_t)text_length(before) + 1);
    check_error("getcwd into too small a buffer", vllsi_linux_getcwd(inside, 1), VLLSI_LINUX_ERANGE);
    check_success("fchdir", vllsi_linux_fchdir(dir));
    check_equal("getcwd inside", vllsi_linux_getcwd(inside, sizeof(inside)), len + 6);
    check_text("getcwd ends with the directory", inside + len - 1, "/names");
    check_success("chdir", vllsi_linux_chdir(".."));
    check_equal("getcwd outside", vllsi_linux_getcwd(inside, sizeof(inside)), len);
    check_text("chdir went back", inside, before);
}

static void test_file_system(int32_t dir)
{
    struct vllsi_linux_statfs by_path = {0};
    struct vllsi_linux_statfs by_fd = {0};
    check_success("statfs", vllsi_linux_statfs(".", &by_path));
    check_success("fstatfs", vllsi_linux_fstatfs(dir, &by_fd));
    check_equal("statfs f_namelen", (int64_t)by_path.f_namelen, 255);
    check_between("statfs f_bsize", (int64_t)by_path.f_bsize, 512, 1 << 22);
    check_between("statfs f_bfree", (int64_t)by_path.f_bfree, 0, (int64_t)by_path.f_blocks);
    check_equal("fstatfs f_type", (int64_t)by_fd.f_type, (int64_t)by_path.f_type);
    check_equal("fstatfs f_blocks", (int64_t)by_fd.f_blocks, (int64_t)by_path.f_blocks);
    check_equal("fstatfs f_files", (int64_t)by_fd.f_files, (int64_t)by_path.f_files);
    check_success("statfs of /proc", vllsi_linux_statfs("/proc", &by_path));
    check_equal("statfs f_type of /proc", (int64_t)by_path.f_type, VLLSI_LINUX_PROC_SUPER_MAGIC);
}

void test_directory(void)
{
    check_success("mkdirat for names", vllsi_linux_mkdirat(VLLSI_LINUX_AT_FDCWD, "names", 0700));
    const int32_t flags = VLLSI_LINUX_O_RDONLY | VLLSI_LINUX_O_DIRECTORY | VLLSI_LINUX_O_CLOEXEC;
    const vllsi_result dir = vllsi_linux_openat(VLLSI_LINUX_AT_FDCWD, "names", flags, 0);
    if (!check_success("openat O_DIRECTORY", dir)) {
        return;
    }
    test_names((int32_t)dir);
    test_permissions((int32_t)dir);
    test_watch((int32_t)dir);
    test_current_directory((int32_t)dir);
    test_file_system((int32_t)dir);
    ignore(vllsi_linux_close((int32_t)dir));
}
