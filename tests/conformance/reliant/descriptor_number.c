/* Relies on a descriptor's raw value being the system's number: "raw is opaque; convert with
 * from_native(kind)/native". */
#include <vllsi/types.h>

int main(void)
{
    const vllsi_fd fd = vllsi_fd_from_native(VLLSI_FD_KIND_FILE, 1);
    return fd.raw == 1 ? 0 : 1;
}
