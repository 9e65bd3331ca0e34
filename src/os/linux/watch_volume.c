/*
 * Watching whole volumes by fanotify. One mark does for a volume however large it is, and what it costs comes
 * later: every change anywhere on the volume is a note, and each directory in a note has to be turned into a
 * path. Both take privileges. Names and handles in records come from a file system: none of them is believed
 * that could lead out of the buffer or make a path of a name.
 */
#include <vllsi/file.h>
#include <vllsi/linux.h>

#include "../watch.h"
#include "path.h"

enum {
    EVENTS = VLLSI_LINUX_FAN_CREATE | VLLSI_LINUX_FAN_DELETE | VLLSI_LINUX_FAN_MODIFY |
             VLLSI_LINUX_FAN_ATTRIB | VLLSI_LINUX_FAN_CLOSE_WRITE | VLLSI_LINUX_FAN_ONDIR,
    EVENT_BYTES = sizeof(struct vllsi_linux_fanotify_event_metadata),
    INFO_BYTES = sizeof(struct vllsi_linux_fanotify_event_info_fid),
    HANDLE_AT = 8, /* behind its size and its kind */
    HANDLE_MOST = 128,
};

vllsi_result vllsi__watch_volume_source(vllsi_fd *source)
{
    const vllsi_result number =
        vllsi__linux_fanotify_init(VLLSI_LINUX_FAN_CLASS_NOTIF | VLLSI_LINUX_FAN_CLOEXEC |
                                       VLLSI_LINUX_FAN_NONBLOCK | VLLSI_LINUX_FAN_REPORT_DFID_NAME,
                                   VLLSI_LINUX_O_RDONLY);
    if (vllsi_failed(number)) { /* EINVAL: a kernel before 5.9 */
        return number == VLLSI__ERRNO(ENOSYS) || number == VLLSI__ERRNO(EINVAL) ? VLLSI__UNSUPPORTED : number;
    }
    *source = vllsi__fd_of(VLLSI_FD_KIND_OTHER, (int32_t)number);
    return 0;
}

/* Whether handles of the volume can be opened: that takes a privilege of its own. */
static vllsi_result try_handle(int32_t thing, int32_t *mount)
{
    union {
        struct vllsi_linux_file_handle head;
        uint64_t room[(HANDLE_AT + HANDLE_MOST) / 8];
    } handle = {.head = {.handle_bytes = HANDLE_MOST}};
    vllsi_result result = vllsi__linux_openat(thing, ".", VLLSI_LINUX_O_RDONLY | VLLSI_LINUX_O_CLOEXEC, 0);
    if (vllsi_failed(result)) {
        return result;
    }
    const int32_t anchor = (int32_t)result;
    result = vllsi__linux_name_to_handle_at(anchor, "", &handle.head, mount, VLLSI_LINUX_AT_EMPTY_PATH);
    if (!vllsi_failed(result)) {
        result =
            vllsi__linux_open_by_handle_at(anchor, &handle.head, VLLSI_LINUX_O_PATH | VLLSI_LINUX_O_CLOEXEC);
    }
    if (!vllsi_failed(result)) {
        vllsi__close_own(result);
    }
    vllsi__close_own(anchor);
    return vllsi_failed(result) ? result : 0;
}

static uint64_t number_of(const void *fsid)
{
    uint64_t number;
    __builtin_memcpy(&number, fsid, sizeof number);
    return number;
}

vllsi_result vllsi__watch_volume_add(vllsi_fd source, vllsi_fd thing, uint64_t *volume, int32_t *mount)
{
    struct vllsi_linux_statfs about;
    const int32_t queue = vllsi__fd_number(source), number = vllsi__fd_number(thing);
    vllsi_result result = vllsi__linux_fstatfs(number, &about);
    if (!vllsi_failed(result)) {
        result = try_handle(number, mount);
    }
    if (!vllsi_failed(result)) {
        const uint32_t how = VLLSI_LINUX_FAN_MARK_ADD | VLLSI_LINUX_FAN_MARK_FILESYSTEM;
        result = vllsi__linux_fanotify_mark(queue, how, EVENTS | VLLSI_LINUX_FAN_RENAME, number, ".");
        if (result == VLLSI__ERRNO(EINVAL)) { /* a kernel before 5.17 */
            result = vllsi__linux_fanotify_mark(queue, how, EVENTS | VLLSI_LINUX_FAN_MOVE, number, ".");
        }
    }
    if (result == VLLSI__ERRNO(ENODEV) || result == VLLSI__ERRNO(EXDEV) || result == VLLSI__ERRNO(EINVAL) ||
        result == VLLSI__ERRNO(EOPNOTSUPP)) {
        return VLLSI__UNSUPPORTED; /* a volume without ids, or with several under one name */
    }
    if (result == VLLSI__ERRNO(ENOSPC)) {
        return VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_RESOURCE_EXHAUSTED);
    }
    *volume = number_of(&about.f_fsid);
    return result;
}

/* ── records ── */

static uint32_t what_of(uint64_t mask)
{
    static const struct {
        uint64_t mask;
        uint32_t what;
    } words[] = {
        {VLLSI_LINUX_FAN_CREATE, VLLSI__WATCH_CREATED},
        {VLLSI_LINUX_FAN_DELETE, VLLSI__WATCH_REMOVED},
        {VLLSI_LINUX_FAN_MODIFY | VLLSI_LINUX_FAN_ATTRIB | VLLSI_LINUX_FAN_CLOSE_WRITE,
         VLLSI__WATCH_MODIFIED},
        {VLLSI_LINUX_FAN_MOVED_FROM, VLLSI__WATCH_REMOVED},
        {VLLSI_LINUX_FAN_MOVED_TO, VLLSI__WATCH_CREATED},
        {VLLSI_LINUX_FAN_RENAME, VLLSI__WATCH_MOVED_FROM | VLLSI__WATCH_MOVED_TO},
        {VLLSI_LINUX_FAN_Q_OVERFLOW, VLLSI__WATCH_OVERFLOW},
    };
    uint32_t what = 0;
    for (size_t at = 0; at < sizeof words / sizeof *words; at++) {
        what |= (mask & words[at].mask) != 0 ? words[at].what : 0;
    }
    return what == 0 || (mask & VLLSI_LINUX_FAN_ONDIR) == 0 ? what : what | VLLSI__WATCH_DIRECTORY;
}

/* A name of at most `room` bytes with a zero behind it, "." for the directory itself. */
static bool take_name(const char *name, size_t room, struct vllsi__watch_place *place)
{
    size_t len = 0;
    while (len < room && name[len] != '\0' && name[len] != '/') {
        len++;
    }
    if (len == room || name[len] == '/' || (len == 2 && name[0] == '.' && name[1] == '.')) {
        return false;
    }
    place->name = name;
    place->name_len = len == 1 && name[0] == '.' ? 0 : len;
    return true;
}

/* A record of `len` bytes that has a volume, a handle and a name. */
static bool take_place(const unsigned char *record, size_t len, struct vllsi__watch_place *place)
{
    struct vllsi_linux_file_handle head;
    if (len < (size_t)INFO_BYTES + HANDLE_AT) {
        return false;
    }
    __builtin_memcpy(&head, record + INFO_BYTES, HANDLE_AT);
    const size_t room = len - INFO_BYTES - HANDLE_AT;
    if (head.handle_bytes > HANDLE_MOST || head.handle_bytes > room) {
        return false;
    }
    place->volume = number_of(record + offsetof(struct vllsi_linux_fanotify_event_info_fid, fsid));
    place->handle = record + INFO_BYTES;
    place->handle_bytes = HANDLE_AT + (size_t)head.handle_bytes;
    return take_name((const char *)place->handle + place->handle_bytes, room - head.handle_bytes, place);
}

/* The information of one note: false where it makes no sense. */
static bool take_records(const unsigned char *bytes, size_t len, struct vllsi__watch_volume_note *note)
{
    while (len != 0) {
        struct vllsi_linux_fanotify_event_info_header head;
        if (len < sizeof head) {
            return false;
        }
        __builtin_memcpy(&head, bytes, sizeof head);
        if (head.len < sizeof head || head.len > len) {
            return false;
        }
        const bool to = head.info_type == VLLSI_LINUX_FAN_EVENT_INFO_TYPE_NEW_DFID_NAME;
        if ((to || head.info_type == VLLSI_LINUX_FAN_EVENT_INFO_TYPE_DFID_NAME ||
             head.info_type == VLLSI_LINUX_FAN_EVENT_INFO_TYPE_OLD_DFID_NAME) &&
            !take_place(bytes, head.len, to ? &note->place_to : &note->place)) {
            return false;
        }
        bytes += head.len;
        len -= head.len;
    }
    return true;
}

vllsi_result vllsi__watch_volume_note(const unsigned char *buffer, size_t *at, size_t end,
                                      struct vllsi__watch_volume_note *note)
{
    struct vllsi_linux_fanotify_event_metadata head = {.event_len = 0};
    const unsigned char *bytes = buffer + *at;
    const size_t room = end - *at;
    *note = (struct vllsi__watch_volume_note){.what = 0};
    if (room >= EVENT_BYTES) {
        __builtin_memcpy(&head, bytes, EVENT_BYTES);
    }
    if (head.event_len < EVENT_BYTES || head.event_len > room || head.metadata_len < EVENT_BYTES ||
        head.metadata_len > head.event_len ||
        !take_records(bytes + head.metadata_len, head.event_len - head.metadata_len, note)) {
        *at = end;
        return VLLSI__ERRNO(EBADMSG);
    }
    *at += head.event_len;
    note->what = what_of(head.mask);
    const bool moved = (note->what & VLLSI__WATCH_MOVED_TO) != 0;
    const bool has_all = note->place.handle != NULL && (!moved || note->place_to.handle != NULL);
    return note->what != 0 && (has_all || (note->what & VLLSI__WATCH_OVERFLOW) != 0);
}

/* ── paths ── */

vllsi_result vllsi__watch_volume_path(vllsi_fd anchor, const struct vllsi__watch_place *place,
                                      char path[VLLSI__WATCH_PATH_BYTES])
{
    union {
        struct vllsi_linux_file_handle head;
        uint64_t room[(HANDLE_AT + HANDLE_MOST) / 8];
    } handle;
    struct vllsi_linux_stat stat;
    __builtin_memcpy(&handle, place->handle, place->handle_bytes);
    const vllsi_result number = vllsi__linux_open_by_handle_at(vllsi__fd_number(anchor), &handle.head,
                                                               VLLSI_LINUX_O_PATH | VLLSI_LINUX_O_CLOEXEC);
    if (vllsi_failed(number)) {
        return number == VLLSI__ERRNO(ESTALE) ? VLLSI__ERRNO(ENOENT) : number;
    }
    const vllsi_fd thing = vllsi__fd_of(VLLSI_FD_KIND_FILE, (int32_t)number);
    vllsi_result result = vllsi__watch_thing_path(thing, path);
    /* A removed directory that somebody still has open has a path with a remark behind it. */
    if (!vllsi_failed(result) &&
        (vllsi_failed(vllsi__linux_newfstatat((int32_t)number, "", &stat, VLLSI_LINUX_AT_EMPTY_PATH)) ||
         stat.st_nlink == 0)) {
        result = VLLSI__ERRNO(ENOENT);
    }
    vllsi__close_own(number);
    return result;
}
