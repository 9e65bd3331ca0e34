/*
 * The smallest program that does something: it writes a line and ends, without libc and without start-up
 * code. The size of its .text is what the library costs a program that uses next to nothing of it.
 */
#include <vllsi/linux.h>

_Noreturn void _start(void);

_Noreturn void _start(void)
{
    static const char line[] = "written without libc\n";
    vllsi_result written = vllsi_linux_write(1, line, sizeof line - 1);
    vllsi_linux_exit_group(written == sizeof line - 1 ? 0 : 1);
}
