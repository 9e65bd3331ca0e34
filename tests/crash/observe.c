/*
 * A mark before each rename. The linker's --wrap puts this in the place of the library's own, also for calls
 * inside of the library: so the log of the disk shows where in vllsi_atomic_write the name changes, and that
 * the old contents were on the disk by then.
 */
#include "work.h"

#include <vllsi/file.h>

vllsi_result __real_vllsi_rename(vllsi_fd old_dir, const char *old_path, size_t old_len, vllsi_fd new_dir,
                                 const char *new_path, size_t new_len, uint32_t flags);
vllsi_result __wrap_vllsi_rename(vllsi_fd old_dir, const char *old_path, size_t old_len, vllsi_fd new_dir,
                                 const char *new_path, size_t new_len, uint32_t flags);

vllsi_result __wrap_vllsi_rename(vllsi_fd old_dir, const char *old_path, size_t old_len, vllsi_fd new_dir,
                                 const char *new_path, size_t new_len, uint32_t flags)
{
    const vllsi_result marked = work_mark();
    return vllsi_failed(marked)
               ? marked
               : __real_vllsi_rename(old_dir, old_path, old_len, new_dir, new_path, new_len, flags);
}
