/*
 * The records of inotify. The kernel writes them, and a name in them comes from a file system, which may be
 * somebody else's program: nothing in a record is believed that could lead out of the buffer or make a path
 * of a name.
 */
#include <vllsi/error.h>
#include <vllsi/gen/linux/abi.h>

#include "../watch.h"

static uint32_t what_of(uint32_t mask)
{
    static const struct {
        uint32_t mask, what;
    } words[] = {
        {VLLSI_LINUX_IN_CREATE, VLLSI__WATCH_CREATED},
        {VLLSI_LINUX_IN_DELETE, VLLSI__WATCH_REMOVED},
        {VLLSI_LINUX_IN_MODIFY | VLLSI_LINUX_IN_ATTRIB | VLLSI_LINUX_IN_CLOSE_WRITE, VLLSI__WATCH_MODIFIED},
        {VLLSI_LINUX_IN_MOVED_FROM, VLLSI__WATCH_MOVED_FROM},
        {VLLSI_LINUX_IN_MOVED_TO, VLLSI__WATCH_MOVED_TO},
        {VLLSI_LINUX_IN_DELETE_SELF | VLLSI_LINUX_IN_MOVE_SELF, VLLSI__WATCH_SELF_GONE},
        {VLLSI_LINUX_IN_UNMOUNT, VLLSI__WATCH_UNMOUNTED},
        {VLLSI_LINUX_IN_IGNORED, VLLSI__WATCH_ENDED},
        {VLLSI_LINUX_IN_Q_OVERFLOW, VLLSI__WATCH_OVERFLOW},
    };
    uint32_t what = 0;
    for (size_t at = 0; at < sizeof words / sizeof *words; at++) {
        what |= (mask & words[at].mask) != 0 ? words[at].what : 0;
    }
    return what == 0 || (mask & VLLSI_LINUX_IN_ISDIR) == 0 ? what : what | VLLSI__WATCH_DIRECTORY;
}

/* The length of a name in `room` bytes, which are filled up with zeros; SIZE_MAX for what is no name. */
static size_t name_length(const char *name, size_t room)
{
    size_t len = 0;
    while (len < room && name[len] != '\0') {
        if (name[len] == '/') {
            return SIZE_MAX;
        }
        len++;
    }
    const bool dots = len > 0 && name[0] == '.' && (len == 1 || (len == 2 && name[1] == '.'));
    return dots || (len == room && room != 0) ? SIZE_MAX : len;
}

vllsi_result vllsi__watch_note(const unsigned char *buffer, size_t *at, size_t end,
                               struct vllsi__watch_note *note)
{
    struct vllsi_linux_inotify_event head;
    enum { NAME_AT = 16 };
    const size_t room = end - *at;
    if (room < NAME_AT) {
        *at = end;
        return -(vllsi_result)VLLSI_LINUX_EBADMSG;
    }
    __builtin_memcpy(&head, buffer + *at, NAME_AT);
    const char *name = (const char *)buffer + *at + NAME_AT;
    if (head.len > room - NAME_AT) {
        *at = end;
        return -(vllsi_result)VLLSI_LINUX_EBADMSG;
    }
    const size_t name_len = name_length(name, head.len);
    if (name_len == SIZE_MAX) {
        *at = end;
        return -(vllsi_result)VLLSI_LINUX_EBADMSG;
    }
    *at += NAME_AT + head.len;
    *note = (struct vllsi__watch_note){
        .id = head.wd, .what = what_of(head.mask), .cookie = head.cookie, .name = name, .name_len = name_len};
    return note->what != 0;
}
