/*
 * Names of files: renamed, removed, added, and links by path.
 *
 * Nothing here is done in two steps. Where the kernel or the volume cannot do it in one, the answer is
 * Unsupported: a name that is gone for a moment, or gone for good after a crash, is what callers of rename
 * rely on not to happen.
 */
#include <vllsi/file.h>

#include <vllsi/gate.h>
#include <vllsi/gen/linux/abi.h>

#include "path.h"
#include "volume.h"

/* A volume that cannot keep a flag says EINVAL, as it does of a directory that is moved into itself. */
static vllsi_result flag_failure(vllsi_result result, int32_t dir, uint32_t flags)
{
    if (result == VLLSI__ERRNO(ENOSYS)) {
        return VLLSI__UNSUPPORTED;
    }
    if (result != VLLSI__ERRNO(EINVAL)) {
        return result;
    }
    const uint32_t needed =
        (flags & VLLSI_RENAME_EXCHANGE) != 0 ? VLLSI__VOLUME_EXCHANGE : VLLSI__VOLUME_NO_REPLACE;
    const vllsi_result can = vllsi__volume_can(dir);
    return !vllsi_failed(can) && ((uint32_t)can & needed) != 0 ? result : VLLSI__UNSUPPORTED;
}

vllsi_result vllsi_rename(vllsi_fd old_dir, const char *old_path, size_t old_len, vllsi_fd new_dir,
                          const char *new_path, size_t new_len, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_rename);
    if (flags > VLLSI_RENAME_EXCHANGE) {
        return VLLSI__INVALID_INPUT;
    }
#ifdef VLLSI_STRICT_PORTABLE
    if (flags != VLLSI_RENAME_REPLACE) {
        return VLLSI__UNSUPPORTED;
    }
#endif
    struct vllsi__path old, new;
    vllsi_result result = vllsi__path_take(&old, old_dir, old_path, old_len);
    if (!vllsi_failed(result)) {
        result = vllsi__path_take(&new, new_dir, new_path, new_len);
    }
    if (vllsi_failed(result)) {
        return result;
    }
    const uint32_t kernels = ((flags & VLLSI_RENAME_NO_REPLACE) != 0 ? VLLSI_LINUX_RENAME_NOREPLACE : 0u) |
                             ((flags & VLLSI_RENAME_EXCHANGE) != 0 ? VLLSI_LINUX_RENAME_EXCHANGE : 0u);
    result = vllsi__linux_renameat2(old.dir, old.text, new.dir, new.text, kernels);
    if (flags != VLLSI_RENAME_REPLACE) {
        return flag_failure(result, new.dir, flags);
    }
    /* What has the name is replaced, unless it is a directory that is not empty: XFS says so by EEXIST. */
    return result == VLLSI__ERRNO(EEXIST) ? VLLSI__ERRNO(ENOTEMPTY) : result;
}

vllsi_result vllsi_unlink(vllsi_fd dir, const char *path, size_t path_len)
{
    VLLSI_PERMISSION_GATE(vllsi_unlink);
    struct vllsi__path taken;
    const vllsi_result result = vllsi__path_take(&taken, dir, path, path_len);
    return vllsi_failed(result) ? result : vllsi__linux_unlinkat(taken.dir, taken.text, 0);
}

vllsi_result vllsi_link(vllsi_fd old_dir, const char *old_path, size_t old_len, vllsi_fd new_dir,
                        const char *new_path, size_t new_len)
{
    VLLSI_PERMISSION_GATE(vllsi_link);
    struct vllsi__path old, new;
    vllsi_result result = vllsi__path_take(&old, old_dir, old_path, old_len);
    if (!vllsi_failed(result)) {
        result = vllsi__path_take(&new, new_dir, new_path, new_len);
    }
    return vllsi_failed(result) ? result : vllsi__linux_linkat(old.dir, old.text, new.dir, new.text, 0);
}

vllsi_result vllsi_symlink(const char *target, size_t target_len, vllsi_fd dir, const char *path,
                           size_t path_len, enum vllsi_file_kind kind)
{
    VLLSI_PERMISSION_GATE(vllsi_symlink);
    if (kind != VLLSI_FILE_KIND_REGULAR && kind != VLLSI_FILE_KIND_DIRECTORY) {
        return VLLSI__INVALID_INPUT;
    }
    char text[VLLSI__PATH_BYTES];
    struct vllsi__path taken;
    vllsi_result result = vllsi__path_text(text, target, target_len);
    if (!vllsi_failed(result)) {
        result = vllsi__path_take(&taken, dir, path, path_len);
    }
    return vllsi_failed(result) ? result : vllsi__linux_symlinkat(text, taken.dir, taken.text);
}

vllsi_result vllsi_readlink(vllsi_fd dir, const char *path, size_t path_len, char *buffer, size_t size_bytes)
{
    VLLSI_PERMISSION_GATE(vllsi_readlink);
    struct vllsi__path taken;
    vllsi_result result = vllsi__path_take(&taken, dir, path, path_len);
    if (vllsi_failed(result)) {
        return result;
    }
    if (taken.text[0] == '\0') {
        return VLLSI__ERRNO(ENOENT); /* the kernel would read what the directory's own descriptor leads to */
    }
    char text[VLLSI__PATH_BYTES];
    result = vllsi__linux_readlinkat(taken.dir, taken.text, text, sizeof text);
    return vllsi_failed(result) ? result : vllsi__path_hand_out(text, (size_t)result, buffer, size_bytes);
}
