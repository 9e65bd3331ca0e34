/*
 * Stands between _start and the library's start-up (the linker's --wrap) and takes one entry out of the
 * auxiliary vector, as a kernel or an emulator that does not have it would: -DDOCTOR_TYPE=33 for the vDSO, 25
 * for the random bytes.
 */
#include <stddef.h>

enum { AT_IGNORE = 1 };

_Noreturn void __real_vllsi__start(long *stack);
_Noreturn void __wrap_vllsi__start(long *stack);

__attribute__((no_stack_protector)) _Noreturn void __wrap_vllsi__start(long *stack)
{
    long *word = stack + 1 + stack[0] + 1;
    while (*word != 0) {
        word++;
    }
    for (word++; *word != 0; word += 2) {
        if (*word == DOCTOR_TYPE) {
            *word = AT_IGNORE;
        }
    }
    __real_vllsi__start(stack);
}
