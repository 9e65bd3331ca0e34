/*
 * The smallest program that does something: writes a line and sleeps for a millisecond, without a libc.
 */
#include <vllsi/linux.h>

int main(int argc, char **argv, char **envp)
{
    (void)argc, (void)argv, (void)envp;
    static const char text[] = "hello\n";
    vllsi_result written = vllsi_linux_write(1, text, sizeof text - 1);
    if (vllsi_failed(written)) {
        const char *name = vllsi_linux_error_name(vllsi_failure_code(written)); /* "EBADF", "EPIPE", ... */
        return name != NULL ? 1 : 2;
    }
    struct vllsi_linux_timespec pause = {.tv_sec = 0, .tv_nsec = 1000000};
    vllsi_result slept = vllsi_linux_nanosleep(&pause, NULL); /* 64-bit time on every ABI */
    return vllsi_failed(slept) ? 3 : 0;
}
