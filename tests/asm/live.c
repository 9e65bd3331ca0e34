/*
 * Keeps more values alive across a trap than a machine has registers: those in registers that the trap
 * overwrites must have gone elsewhere by then. What is compiled is looked at by test_registers.py.
 */
#include <vllsi/linux.h>

#ifndef STUB
#define STUB(row) vllsi__linux_##row
#endif

#define EACH(DO)                                                                                            \
    DO(0)                                                                                                   \
    DO(1)                                                                                                   \
    DO(2) DO(3) DO(4) DO(5) DO(6) DO(7) DO(8) DO(9) DO(10) DO(11) DO(12) DO(13) DO(14) DO(15) DO(16) DO(17) \
        DO(18) DO(19) DO(20) DO(21) DO(22) DO(23) DO(24) DO(25) DO(26) DO(27) DO(28) DO(29) DO(30) DO(31)
#define LOAD(n)  const long v##n = values[n];
#define STORE(n) values[n] = v##n + result;

void across_getpid(volatile long *values)
{
    EACH(LOAD)
    const long result = (long)STUB(getpid)();
    EACH(STORE)
}

void across_write(volatile long *values)
{
    EACH(LOAD)
    const long result = (long)STUB(write)((int32_t)v0, (const void *)v1, (size_t)v2);
    EACH(STORE)
}

void across_mremap(volatile long *values)
{
    EACH(LOAD)
    const long result = (long)STUB(mremap)((void *)v0, (size_t)v1, (size_t)v2, (unsigned long)v3, (void *)v4);
    EACH(STORE)
}

/* The number may not be kept in its register from one trap to the next where the trap overwrites it. */
long twice_getpid(void)
{
    const long first = (long)STUB(getpid)();
    return first + (long)STUB(getpid)();
}
