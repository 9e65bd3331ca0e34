/*
 * Syncs that do nothing and say that they did. The linker's --wrap puts one or two of them in the place of
 * the library's own, also for calls inside of the library: so a sync is left out of programs and of
 * vllsi_atomic_write, and nothing else is different. States that are lost then show that the harness can see.
 */
#include <vllsi/durability.h>

vllsi_result __wrap_vllsi_full_fsync(vllsi_fd fd);
vllsi_result __wrap_vllsi_data_sync(vllsi_fd fd);
vllsi_result __wrap_vllsi_sync_directory(vllsi_fd dir, const char *path, size_t path_len);
vllsi_result __wrap_vllsi_sync_directory_fd(vllsi_fd dir);

vllsi_result __wrap_vllsi_full_fsync(vllsi_fd fd)
{
    (void)fd;
    return VLLSI_SYNC_STABLE;
}

vllsi_result __wrap_vllsi_data_sync(vllsi_fd fd)
{
    (void)fd;
    return VLLSI_SYNC_STABLE;
}

vllsi_result __wrap_vllsi_sync_directory(vllsi_fd dir, const char *path, size_t path_len)
{
    (void)dir;
    (void)path;
    (void)path_len;
    return VLLSI_SYNC_STABLE;
}

vllsi_result __wrap_vllsi_sync_directory_fd(vllsi_fd dir)
{
    (void)dir;
    return VLLSI_SYNC_STABLE;
}
