/*
 * Directories: made, removed, listed.
 *
 * The listing hands out names in the very buffer that the kernel filled; their zeros are the kernel's.
 */
#include <vllsi/directory.h>

#include <vllsi/gate.h>
#include <vllsi/gen/linux/abi.h>

#include "directory_records.h"
#include "file_kind.h"
#include "path.h"

enum { MODE_BITS = 07777, MODE_DEFAULT = 0777, MODE_PRIVATE = 0700 };

vllsi_result vllsi_mkdir(vllsi_fd dir, const char *path, size_t path_len, uint32_t flags, uint32_t mode)
{
    VLLSI_PERMISSION_GATE(vllsi_mkdir);
    if ((flags & ~(uint32_t)VLLSI_OPEN_PRIVATE) != 0 || mode > MODE_BITS) {
        return VLLSI__INVALID_INPUT;
    }
    struct vllsi__path taken;
    const vllsi_result result = vllsi__path_take(&taken, dir, path, path_len);
    if (vllsi_failed(result)) {
        return result;
    }
    const uint32_t asked = mode == VLLSI_MODE_DEFAULT ? MODE_DEFAULT : mode;
    return vllsi__linux_mkdirat(taken.dir, taken.text,
                                (flags & VLLSI_OPEN_PRIVATE) != 0 ? asked & MODE_PRIVATE : asked);
}

vllsi_result vllsi_rmdir(vllsi_fd dir, const char *path, size_t path_len)
{
    VLLSI_PERMISSION_GATE(vllsi_rmdir);
    struct vllsi__path taken;
    vllsi_result result = vllsi__path_take(&taken, dir, path, path_len);
    if (vllsi_failed(result)) {
        return result;
    }
    result = vllsi__linux_unlinkat(taken.dir, taken.text, VLLSI_LINUX_AT_REMOVEDIR);
    return result == VLLSI__ERRNO(EEXIST) ? VLLSI__ERRNO(ENOTEMPTY) : result;
}

/* ── records ── */

static enum vllsi_file_kind kind_of(uint8_t type)
{
    static const uint8_t kinds[] = {
        [VLLSI_LINUX_DT_UNKNOWN] = VLLSI_FILE_KIND_UNKNOWN, [VLLSI_LINUX_DT_FIFO] = VLLSI_FILE_KIND_PIPE,
        [VLLSI_LINUX_DT_CHR] = VLLSI_FILE_KIND_CHARACTER,   [VLLSI_LINUX_DT_DIR] = VLLSI_FILE_KIND_DIRECTORY,
        [VLLSI_LINUX_DT_BLK] = VLLSI_FILE_KIND_BLOCK,       [VLLSI_LINUX_DT_REG] = VLLSI_FILE_KIND_REGULAR,
        [VLLSI_LINUX_DT_LNK] = VLLSI_FILE_KIND_SYMLINK,     [VLLSI_LINUX_DT_SOCK] = VLLSI_FILE_KIND_SOCKET,
    };
    return type < sizeof kinds ? (enum vllsi_file_kind)kinds[type] : VLLSI_FILE_KIND_UNKNOWN;
}

/* The length of a name that ends within `room` bytes; 0 for one that does not, is empty or is no name. */
static size_t name_length(const unsigned char *name, size_t room)
{
    for (size_t at = 0; at < room; at++) {
        if (name[at] == '\0') {
            return at;
        }
        if (name[at] == '/') {
            return 0;
        }
    }
    return 0;
}

vllsi_result vllsi__directory_record(const unsigned char *buffer, size_t *at, size_t end,
                                     struct vllsi__directory_record *record)
{
    enum { NAME_AT = offsetof(struct vllsi_linux_dirent64, d_name) };
    const unsigned char *bytes = buffer + *at;
    const size_t room = end - *at;
    uint16_t length = 0;
    if (room > NAME_AT) {
        __builtin_memcpy(&length, bytes + offsetof(struct vllsi_linux_dirent64, d_reclen), sizeof length);
    }
    const size_t name_len =
        length > NAME_AT && length <= room ? name_length(bytes + NAME_AT, length - (size_t)NAME_AT) : 0;
    if (name_len == 0) {
        *at = end;
        return VLLSI__ERRNO(EBADMSG);
    }
    *at += length;
    const uint8_t type = bytes[offsetof(struct vllsi_linux_dirent64, d_type)];
    *record = (struct vllsi__directory_record){
        .name = (const char *)bytes + NAME_AT, .name_len = name_len, .kind = kind_of(type)};
    __builtin_memcpy(&record->next, bytes + offsetof(struct vllsi_linux_dirent64, d_off),
                     sizeof record->next);
    const bool dots = record->name[0] == '.' && (name_len == 1 || (name_len == 2 && record->name[1] == '.'));
    return !dots && type != VLLSI_LINUX_DT_WHT;
}

/* ── listing ── */

vllsi_result vllsi_directory_open(struct vllsi_directory *directory, vllsi_fd dir, const char *path,
                                  size_t path_len, uint32_t flags, void *buffer, size_t size_bytes)
{
    VLLSI_PERMISSION_GATE(vllsi_directory_open);
    const uint32_t known = VLLSI_OPEN_NO_FOLLOW | VLLSI_OPEN_BENEATH;
    directory->fd = VLLSI_FD_INVALID;
    if ((flags & ~known) != 0 || (buffer != NULL && size_bytes < VLLSI_DIRECTORY_BYTES_MIN)) {
        return VLLSI__INVALID_INPUT;
    }
    directory->buffer = buffer != NULL ? buffer : (unsigned char *)directory->own;
    directory->size_bytes = buffer != NULL ? size_bytes : sizeof directory->own;
    directory->at = 0;
    directory->end = 0;
    directory->name = NULL;
    return vllsi_open(dir, path, path_len, flags | VLLSI_OPEN_READ | VLLSI_OPEN_DIRECTORY, VLLSI_MODE_DEFAULT,
                      &directory->fd);
}

/* Fills the buffer anew: the number of bytes, 0 at the end, or a failure. */
static vllsi_result refill(struct vllsi_directory *directory)
{
    const size_t most = directory->size_bytes < INT32_MAX ? directory->size_bytes : INT32_MAX;
    directory->at = 0;
    directory->end = 0;
    vllsi_result result;
    do {
        result = vllsi__linux_getdents64(vllsi__fd_number(directory->fd), directory->buffer, (uint32_t)most);
    } while (result == VLLSI__ERRNO(EINTR));
    directory->end = vllsi_failed(result) ? 0 : (size_t)result;
    return result;
}

vllsi_result vllsi_directory_next(struct vllsi_directory *directory, struct vllsi_directory_entry *entry)
{
    VLLSI_PERMISSION_GATE(vllsi_directory_next);
    directory->name = NULL;
    for (;;) {
        if (directory->at >= directory->end) {
            const vllsi_result filled = refill(directory);
            if (filled <= 0) {
                return filled;
            }
        }
        struct vllsi__directory_record record;
        const vllsi_result found =
            vllsi__directory_record(directory->buffer, &directory->at, directory->end, &record);
        if (found == 0) {
            continue;
        }
        if (vllsi_failed(found)) {
            return found;
        }
        directory->name = record.name;
        *entry = (struct vllsi_directory_entry){
            .name = record.name, .name_len = record.name_len, .kind = record.kind};
#ifdef VLLSI_STRICT_PORTABLE
        if (record.name_len % 3 == 0) {
            entry->kind = VLLSI_FILE_KIND_UNKNOWN;
        }
#endif
        return 1;
    }
}

vllsi_result vllsi_directory_stat(const struct vllsi_directory *directory, uint32_t wanted,
                                  struct vllsi_file_stat *stat)
{
    VLLSI_PERMISSION_GATE(vllsi_directory_stat);
    if (directory->name == NULL || (wanted & ~(uint32_t)VLLSI_STAT_ALL) != 0) {
        return VLLSI__INVALID_INPUT;
    }
    return vllsi__stat_at(vllsi__fd_number(directory->fd), directory->name, VLLSI_LINUX_AT_SYMLINK_NOFOLLOW,
                          wanted, stat);
}

vllsi_fd vllsi_directory_fd(const struct vllsi_directory *directory)
{
    return directory->fd;
}

void vllsi_directory_close(struct vllsi_directory *directory)
{
    if (directory->fd.raw != VLLSI_FD_INVALID_RAW) {
        (void)!vllsi_close(directory->fd);
        directory->fd = VLLSI_FD_INVALID;
    }
    directory->name = NULL;
    directory->at = 0;
    directory->end = 0;
}

/* ── the current directory ── */

vllsi_result vllsi_current_directory(char *buffer, size_t size_bytes)
{
    char path[VLLSI__PATH_BYTES];
    const vllsi_result length = vllsi__linux_getcwd(path, sizeof path); /* counts the zero */
    if (vllsi_failed(length)) {
        return length == VLLSI__ERRNO(ERANGE) ? VLLSI__ERRNO(ENAMETOOLONG) : length;
    }
    if (length < 2 || path[0] != '/') { /* "(unreachable)/…": outside the root of this process */
        return VLLSI__ERRNO(ENOENT);
    }
    return vllsi__path_hand_out(path, (size_t)length - 1, buffer, size_bytes);
}

vllsi_result vllsi_set_current_directory(vllsi_fd dir, const char *path, size_t path_len)
{
    VLLSI_PERMISSION_GATE(vllsi_set_current_directory);
    struct vllsi__path taken;
    vllsi_result result = vllsi__path_take(&taken, dir, path, path_len);
    if (vllsi_failed(result)) {
        return result;
    }
    if (taken.dir == VLLSI_LINUX_AT_FDCWD || taken.text[0] == '/') {
        return vllsi__linux_chdir(taken.text);
    }
    const int32_t flags = VLLSI_LINUX_O_PATH | VLLSI_LINUX_O_DIRECTORY | VLLSI_LINUX_O_CLOEXEC;
    do {
        result = vllsi__linux_openat(taken.dir, taken.text, flags, 0);
    } while (result == VLLSI__ERRNO(EINTR));
    if (vllsi_failed(result)) {
        return result;
    }
    const vllsi_result moved = vllsi__linux_fchdir((int32_t)result);
    vllsi__close_own(result);
    return moved;
}
