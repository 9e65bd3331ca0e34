/* Relies on locks that keep out nobody who does not ask: "Others' I/O on a locked region … may fail Locked".
 */
#include <vllsi/file.h>
#include <vllsi/locking.h>

int main(void)
{
    vllsi_fd file, again;
    vllsi_lock_handle lock = {0};
    char path[64];
    const vllsi_result made =
        vllsi_temporary_file(VLLSI_FD_CURRENT_DIRECTORY, "/tmp/reliant", 12, 0, path, sizeof path, &file);
    if (vllsi_failed(made)) {
        return 2;
    }
    const bool opened =
        vllsi_open(VLLSI_FD_CURRENT_DIRECTORY, path, (size_t)made, VLLSI_OPEN_WRITE, 0, &again) == 0;
    const bool removed = vllsi_unlink(VLLSI_FD_CURRENT_DIRECTORY, path, (size_t)made) == 0;
    if (!opened || !removed || vllsi_try_lock_byte_exclusive(file, 0, &lock, NULL) != 0) {
        return 2;
    }
    return vllsi_pwrite(again, "x", 1, 0) == 1 ? 0 : 1;
}
