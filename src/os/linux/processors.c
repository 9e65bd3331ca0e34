/*
 * How much processor time the control groups of this process grant.
 *
 * /proc/self/cgroup names the group, a line for each hierarchy: `0::/path` in version 2,
 * `4:cpu,cpuacct:/path` in version 1. Every group above it may grant less, so all are asked, up to the root
 * that is mounted. Where a container sees its own group as the root, the files lie there; groups that cannot
 * be read grant what they may.
 */
#include "processors.h"

#include <vllsi/linux/thread.h>

#include <stdbool.h>
#include <stddef.h>

#include <vllsi/error.h>
#include <vllsi/linux.h>

enum { PATH_BYTES = 1024, TEXT_BYTES = 4096, THOUSAND = 1000 };

/* Text that is put together, and remembers that it did not fit. */
struct path {
    size_t len;
    bool too_long;
    char text[PATH_BYTES];
};

static void add(struct path *path, const char *text, size_t len)
{
    for (size_t at = 0; at < len; at++) {
        if (path->len + 1 == sizeof path->text) {
            path->too_long = true;
            return;
        }
        path->text[path->len++] = text[at];
    }
    path->text[path->len] = '\0';
}

static size_t length_of(const char *text)
{
    size_t len = 0;
    while (text[len] != '\0') {
        len++;
    }
    return len;
}

/* A small file's text, ended by a zero; false where it cannot be read. */
static bool read_text(const char *path, char *text, size_t size)
{
    size_t len = 0;
    const vllsi_result fd =
        vllsi__linux_openat(VLLSI_LINUX_AT_FDCWD, path, VLLSI_LINUX_O_RDONLY | VLLSI_LINUX_O_CLOEXEC, 0);
    if (vllsi_failed(fd)) {
        return false;
    }
    while (len < size - 1) {
        const vllsi_result got = vllsi__linux_read((int32_t)fd, text + len, size - 1 - len);
        if (got <= 0 && got != -(vllsi_result)VLLSI_LINUX_EINTR) {
            break;
        }
        len += got > 0 ? (size_t)got : 0;
    }
    (void)!vllsi__linux_close((int32_t)fd);
    text[len] = '\0';
    return true;
}

static bool read_number(const char **at, int64_t *number)
{
    while (**at == ' ') {
        (*at)++;
    }
    if (**at < '0' || **at > '9') {
        return false;
    }
    for (*number = 0; **at >= '0' && **at <= '9' && *number < INT64_MAX / 100; (*at)++) {
        *number = *number * 10 + (**at - '0');
    }
    return true;
}

static int64_t share(int64_t quota, int64_t period)
{
    if (period <= 0 || quota > INT64_MAX / THOUSAND) {
        return INT64_MAX;
    }
    const int64_t thousandths = quota * THOUSAND / period;
    return thousandths > 0 ? thousandths : 1;
}

static bool read_file(const struct path *group, const char *name, char *text, size_t size)
{
    struct path path = *group;
    add(&path, name, length_of(name));
    return !path.too_long && read_text(path.text, text, size);
}

/* What one group grants. `max 100000` and `-1` are no limits. */
static int64_t granted(const struct path *group, bool version_2)
{
    char text[128];
    char period_text[128];
    int64_t quota = 0;
    int64_t period = 0;
    const char *at = text;
    if (version_2) {
        const bool limited = read_file(group, "/cpu.max", text, sizeof text) && read_number(&at, &quota) &&
                             read_number(&at, &period);
        return limited ? share(quota, period) : INT64_MAX;
    }
    const char *period_at = period_text;
    const bool limited = read_file(group, "/cpu.cfs_quota_us", text, sizeof text) &&
                         read_number(&at, &quota) &&
                         read_file(group, "/cpu.cfs_period_us", period_text, sizeof period_text) &&
                         read_number(&period_at, &period);
    return limited ? share(quota, period) : INT64_MAX;
}

/* The least that a group and those above it grant; `root` bytes of the path are where the hierarchy is
 * mounted. */
static int64_t granted_upwards(struct path *group, size_t root, bool version_2)
{
    int64_t least = INT64_MAX;
    if (group->too_long) {
        return least;
    }
    for (;;) {
        const int64_t here = granted(group, version_2);
        least = here < least ? here : least;
        if (group->len <= root) {
            return least;
        }
        while (group->len > root && group->text[group->len - 1] != '/') {
            group->len--;
        }
        group->len -= group->len > root;
        group->text[group->len] = '\0';
    }
}

/* Whether a list of controllers, `cpu,cpuacct`, has `cpu`. */
static bool has_cpu(const char *list, size_t len)
{
    for (size_t at = 0; at + 3 <= len; at++) {
        const bool starts = at == 0 || list[at - 1] == ',';
        const bool ends = at + 3 == len || list[at + 3] == ',';
        if (starts && ends && list[at] == 'c' && list[at + 1] == 'p' && list[at + 2] == 'u') {
            return true;
        }
    }
    return false;
}

/* One line of /proc/self/cgroup: number:controllers:path. */
static int64_t granted_by_line(const char *line, size_t len, const char *mount)
{
    size_t first = 0;
    while (first < len && line[first] != ':') {
        first++;
    }
    size_t second = first + 1;
    while (second < len && line[second] != ':') {
        second++;
    }
    if (second >= len) {
        return INT64_MAX;
    }
    const char *controllers = line + first + 1;
    const size_t controllers_len = second - first - 1;
    const bool version_2 = controllers_len == 0;
    if (!version_2 && !has_cpu(controllers, controllers_len)) {
        return INT64_MAX;
    }
    struct path group = {.len = 0};
    add(&group, mount, length_of(mount));
    if (!version_2) {
        add(&group, "/", 1);
        add(&group, controllers, controllers_len);
    }
    const size_t root = group.len;
    if (len - second > 2) { /* more than ":/" */
        add(&group, line + second + 1, len - second - 1);
    }
    return granted_upwards(&group, root, version_2);
}

vllsi_result vllsi__processor_quota(const char *groups_file, const char *mount)
{
    char text[TEXT_BYTES];
    int64_t least = INT64_MAX;
    if (!read_text(groups_file, text, sizeof text)) {
        return VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_NOT_FOUND);
    }
    for (const char *line = text; *line != '\0';) {
        size_t len = 0;
        while (line[len] != '\n' && line[len] != '\0') {
            len++;
        }
        const int64_t here = granted_by_line(line, len, mount);
        least = here < least ? here : least;
        line += len + (line[len] == '\n');
    }
    return least;
}

vllsi_result vllsi_linux_processor_quota(void)
{
    return vllsi__processor_quota("/proc/self/cgroup", "/sys/fs/cgroup");
}
