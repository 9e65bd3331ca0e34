/*
 * getpid through the library's public stub, beside the same call in inline assembly written by hand. getpid
 * does next to nothing in the kernel, so what a stub adds to a system call shows here as nowhere else.
 */
#define _GNU_SOURCE
#include "rounds.h"

#if defined(THROUGH_SYMBOL)
/* As another language binds it: without the inline definition. */
#include <vllsi/result.h>
vllsi_result vllsi_linux_getpid(void);
#else
#include <vllsi/linux.h>
#endif

static inline long getpid_by_hand(void)
{
#if defined(__x86_64__)
    /* As an input operand gcc would move the constant out of the loop and copy it every time. */
    register long word __asm__("rax") = 39;
    __asm__ volatile("syscall" : "+r"(word) : : "rcx", "r11", "memory");
    return word;
#elif defined(__aarch64__)
    register long number __asm__("x8") = 172;
    register long result __asm__("x0");
    __asm__ volatile("svc 0" : "=r"(result) : "r"(number) : "memory");
    return result;
#else
#error "no peer for this machine"
#endif
}

ROUNDS_LOOP(ours, (void)!vllsi_linux_getpid())
ROUNDS_LOOP(peer, (void)getpid_by_hand())
ROUNDS_LOOP(floor_only, (void)0)

int main(void)
{
    if (vllsi_linux_getpid() != getpid_by_hand()) {
        fputs("the stub and the hand-written call disagree\n", stderr);
        return 1;
    }
    rounds_run(ours, peer, floor_only);
    return 0;
}
