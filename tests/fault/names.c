/*
 * Files by their names: asked about, changed, renamed, removed; links; temporary files.
 */
#include "driver.h"

static vllsi_result on_file(vllsi_result (*act)(vllsi_fd fd))
{
    const vllsi_fd fd = file_with("a", "text");
    const vllsi_result done = act(fd);
    close_calmly(fd);
    remove_calmly("a");
    return done;
}

/* ── what is known ── */

static vllsi_result stat_name(vllsi_fd fd)
{
    struct vllsi_file_stat stat = {.valid = 0};
    (void)fd;
    const vllsi_result told = FAULTY(vllsi_stat(HERE, PATH("a"), VLLSI_LOOKUP_FOLLOW, VLLSI_STAT_ALL, &stat));
    EFFECT(vllsi_failed(told) || (stat.size == 4 && stat.kind == VLLSI_FILE_KIND_REGULAR));
    EFFECT(!vllsi_failed(told) || stat.valid == 0);
    return told;
}

SCENARIO(stat)
{
    return on_file(stat_name);
}

static vllsi_result stat_open(vllsi_fd fd)
{
    struct vllsi_file_stat stat = {.valid = 0};
    const vllsi_result told = FAULTY(vllsi_stat_fd(fd, VLLSI_STAT_ALL, &stat));
    EFFECT(vllsi_failed(told) || (stat.size == 4 && stat.kind == VLLSI_FILE_KIND_REGULAR));
    return told;
}

SCENARIO(stat_fd)
{
    return on_file(stat_open);
}

static vllsi_result access_name(vllsi_fd fd)
{
    (void)fd;
    return FAULTY(vllsi_access(HERE, PATH("a"), VLLSI_FILE_ACCESS_READ));
}

SCENARIO(access)
{
    return on_file(access_name);
}

/* ── changed ── */

static vllsi_result mode_of_name(vllsi_fd fd)
{
    struct vllsi_file_stat stat = {.valid = 0};
    const vllsi_result done = FAULTY(vllsi_chmod(HERE, PATH("a"), VLLSI_LOOKUP_FOLLOW, 0640));
    EFFECT(vllsi_stat_fd(fd, VLLSI_STAT_MODE, &stat) == 0 &&
           (vllsi_failed(done) || (stat.mode & 0777) == 0640));
    return done;
}

SCENARIO(chmod)
{
    return on_file(mode_of_name);
}

static vllsi_result mode_of_no_link(vllsi_fd fd)
{
    struct vllsi_file_stat stat = {.valid = 0};
    const vllsi_result done = FAULTY(vllsi_chmod(HERE, PATH("a"), VLLSI_LOOKUP_NO_FOLLOW, 0640));
    EFFECT(vllsi_stat_fd(fd, VLLSI_STAT_MODE, &stat) == 0 &&
           (vllsi_failed(done) || (stat.mode & 0777) == 0640));
    return done;
}

SCENARIO(chmod_no_follow)
{
    return on_file(mode_of_no_link);
}

static vllsi_result mode_of_open(vllsi_fd fd)
{
    return FAULTY(vllsi_chmod_fd(fd, 0640));
}

SCENARIO(chmod_fd)
{
    return on_file(mode_of_open);
}

static vllsi_result owner_of_name(vllsi_fd fd)
{
    (void)fd;
    return FAULTY(vllsi_chown(HERE, PATH("a"), VLLSI_LOOKUP_FOLLOW, VLLSI_OWNER_KEEP, VLLSI_OWNER_KEEP));
}

SCENARIO(chown)
{
    return on_file(owner_of_name);
}

static vllsi_result owner_of_open(vllsi_fd fd)
{
    return FAULTY(vllsi_chown_fd(fd, VLLSI_OWNER_KEEP, VLLSI_OWNER_KEEP));
}

SCENARIO(chown_fd)
{
    return on_file(owner_of_open);
}

static vllsi_result times_of_name(vllsi_fd fd)
{
    const vllsi_file_time time = {.sec = 1000000, .nsec = 0};
    struct vllsi_file_stat stat = {.valid = 0};
    const vllsi_result done = FAULTY(vllsi_set_times(HERE, PATH("a"), VLLSI_LOOKUP_FOLLOW, time, time));
    EFFECT(vllsi_stat_fd(fd, VLLSI_STAT_MTIME, &stat) == 0 &&
           (stat.mtime.sec == 1000000) == !vllsi_failed(done));
    return done;
}

SCENARIO(set_times)
{
    return on_file(times_of_name);
}

static vllsi_result times_of_open(vllsi_fd fd)
{
    const vllsi_file_time time = {.sec = 1000000, .nsec = 0};
    return FAULTY(vllsi_set_times_fd(fd, time, time));
}

SCENARIO(set_times_fd)
{
    return on_file(times_of_open);
}

/* ── names ── */

static vllsi_result rename_by(uint32_t flags, bool target)
{
    make_file("a", "one");
    if (target) {
        make_file("b", "other");
    }
    const vllsi_result done = FAULTY(vllsi_rename(HERE, PATH("a"), HERE, PATH("b"), flags));
    if (vllsi_failed(done)) {
        EFFECT(file_holds("a", "one") && name_is_there("b") == target);
    } else {
        EFFECT(file_holds("b", "one"));
        EFFECT(name_is_there("a") == (flags == VLLSI_RENAME_EXCHANGE));
    }
    remove_calmly("a");
    remove_calmly("b");
    return done;
}

SCENARIO(rename)
{
    return rename_by(VLLSI_RENAME_REPLACE, true);
}

SCENARIO(rename_no_replace)
{
    return rename_by(VLLSI_RENAME_NO_REPLACE, false);
}

SCENARIO(rename_exchange)
{
    return rename_by(VLLSI_RENAME_EXCHANGE, true);
}

SCENARIO(unlink)
{
    make_file("a", "text");
    const vllsi_result done = FAULTY(vllsi_unlink(HERE, PATH("a")));
    EFFECT(name_is_there("a") == vllsi_failed(done));
    remove_calmly("a");
    return done;
}

SCENARIO(link)
{
    make_file("a", "text");
    const vllsi_result done = FAULTY(vllsi_link(HERE, PATH("a"), HERE, PATH("b")));
    EFFECT(name_is_there("b") == !vllsi_failed(done));
    remove_calmly("a");
    remove_calmly("b");
    return done;
}

SCENARIO(symlink)
{
    const vllsi_result done = FAULTY(vllsi_symlink(PATH("target"), HERE, PATH("l"), VLLSI_FILE_KIND_REGULAR));
    EFFECT(name_is_there("l") == !vllsi_failed(done));
    remove_calmly("l");
    return done;
}

SCENARIO(readlink)
{
    char text[16];
    EFFECT(vllsi_symlink(PATH("target"), HERE, PATH("l"), VLLSI_FILE_KIND_REGULAR) == 0);
    const vllsi_result length = FAULTY(vllsi_readlink(HERE, PATH("l"), text, sizeof text));
    EFFECT(vllsi_failed(length) || (length == 6 && same_bytes(text, "target", 6)));
    remove_calmly("l");
    return length;
}

/* Longer than the buffer: its length must be found in another way. */
SCENARIO(readlink_cut)
{
    char text[2];
    EFFECT(vllsi_symlink(PATH("target"), HERE, PATH("l"), VLLSI_FILE_KIND_REGULAR) == 0);
    const vllsi_result length = FAULTY(vllsi_readlink(HERE, PATH("l"), text, sizeof text));
    EFFECT(vllsi_failed(length) || (length == 6 && same_bytes(text, "ta", 2)));
    remove_calmly("l");
    return length;
}

/* ── temporary files ── */

SCENARIO(temporary_open)
{
    vllsi_fd fd = VLLSI_FD_INVALID;
    const vllsi_result opened = FAULTY(vllsi_temporary_open(HERE, PATH("."), 0, &fd));
    if (!vllsi_failed(opened)) {
        EFFECT(vllsi_write(fd, "x", 1) == 1);
        close_calmly(fd);
    }
    return opened;
}

SCENARIO(temporary_file)
{
    char path[64];
    vllsi_fd fd = VLLSI_FD_INVALID;
    const vllsi_result length = FAULTY(vllsi_temporary_file(HERE, PATH("t-"), 0, path, sizeof path, &fd));
    if (!vllsi_failed(length)) {
        close_calmly(fd);
        EFFECT(vllsi_unlink(HERE, path, (size_t)length) == 0);
    }
    return length;
}

SCENARIO(temporary_directory)
{
    char path[64];
    const vllsi_result length = FAULTY(vllsi_temporary_directory(HERE, PATH("t-"), path, sizeof path));
    EFFECT(vllsi_failed(length) || vllsi_rmdir(HERE, path, (size_t)length) == 0);
    return length;
}
