/*
 * The program that the bench of processes starts: it ends at once, so that what is measured is its start.
 */
#include <vllsi/linux.h>

_Noreturn void _start(void);

_Noreturn void _start(void)
{
    vllsi_linux_exit_group(0);
}
