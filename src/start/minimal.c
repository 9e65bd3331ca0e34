/*
 * The smallest start-up a libc-free program can have: the kernel's initial stack becomes main's arguments,
 * main's result the exit status.
 *
 * It knows nothing of the auxiliary vector, of thread-local storage or of relocation, so it serves static,
 * position-dependent programs without thread-local variables. The full start-up has the same entry and takes
 * its place.
 */
#include <vllsi/linux.h>

int main(int argc, char **argv, char **envp);

_Noreturn void vllsi__start(long *stack);

/*
 * Called by _start with the stack pointer as the kernel left it: the number of arguments, the arguments, a
 * null pointer, the environment, a null pointer, and the auxiliary vector.
 */
_Noreturn void vllsi__start(long *stack)
{
    const int argc = (int)stack[0];
    char **argv = (char **)(stack + 1);
    char **envp = argv + argc + 1;
    vllsi__linux_exit_group(main(argc, argv, envp));
}
