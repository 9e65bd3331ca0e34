/*
 * What a CPU is told in a loop that waits for another one: leave the pipeline and the sibling thread alone
 * for a moment.
 */
#ifndef VLLSI_ARCH_SPIN_H
#define VLLSI_ARCH_SPIN_H

/* Takes between ten and some hundred cycles; orders nothing. */
static inline void vllsi__spin_hint(void)
{
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    /* yield is a no-op on most cores; an isb takes about as long as the pause of x86. */
    __asm__ volatile("isb" : : : "memory");
#elif defined(__arm__)
    __asm__ volatile("yield" : : : "memory");
#elif defined(__riscv)
    /*
     * The pause hint by its encoding (fence w,0), which every core takes: older assemblers do not know the
     * name.
     */
    __asm__ volatile(".4byte 0x0100000f" : : : "memory");
#elif defined(__powerpc64__)
    __asm__ volatile("or 27,27,27" : : : "memory");
#else
    __asm__ volatile("" : : : "memory");
#endif
}

#endif
