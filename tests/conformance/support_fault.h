/*
 * What suites of faults and crashes share: an access to an address with known values in two registers, which
 * a handler may let go on behind the access; and children in which nobody handles crashes yet.
 */
#ifndef VLLSI_CONFORMANCE_SUPPORT_FAULT_H
#define VLLSI_CONFORMANCE_SUPPORT_FAULT_H

#include "conformance.h"

#include <vllsi/linux.h>
#include <vllsi/registers.h>

/* A function that calls through a pointer of another type, or of none; and one in which no sanitizer puts
 * calls of its own: where the stack ends there, the fault would be in the middle of the sanitizer's work. */
#if defined(__clang__)
#define SUPPORT_PLAIN    __attribute__((disable_sanitizer_instrumentation))
#define SUPPORT_ANY_CALL __attribute__((no_sanitize("function")))
#else
#define SUPPORT_PLAIN
#define SUPPORT_ANY_CALL
#endif

#define SUPPORT_FIRST  ((uintptr_t)0x5a11ab1e0dd0123)
#define SUPPORT_SECOND ((uintptr_t)0x600dcafe0ddba11)

/* What a load that was skipped leaves as its result. */
#define SUPPORT_SKIPPED ((uintptr_t)77)

/* Reads a word. Before it does, SUPPORT_FIRST and SUPPORT_SECOND are in the registers of these names, and the
 * address behind the instruction is in *behind. */
#if defined(__x86_64__)
#define SUPPORT_FIRST_REGISTER  "r12"
#define SUPPORT_SECOND_REGISTER "r13"
static inline uintptr_t support_read(const void *address, uintptr_t *behind)
{
    uintptr_t result;
    __asm__ volatile("leaq 2f(%%rip), %%rax\n\tmovq %%rax, (%2)\n\t"
                     "movq %3, %%r12\n\tmovq %4, %%r13\n\tmovl $77, %%eax\n\t"
                     "movq (%1), %%rax\n2:"
                     : "=&a"(result)
                     : "r"(address), "r"(behind), "r"(SUPPORT_FIRST), "r"(SUPPORT_SECOND)
                     : "r12", "r13", "memory");
    return result;
}
#elif defined(__aarch64__)
#define SUPPORT_FIRST_REGISTER  "x20"
#define SUPPORT_SECOND_REGISTER "x21"
static inline uintptr_t support_read(const void *address, uintptr_t *behind)
{
    uintptr_t result;
    __asm__ volatile("adr %0, 2f\n\tstr %0, [%2]\n\t"
                     "mov x20, %3\n\tmov x21, %4\n\tmov %0, #77\n\t"
                     "ldr %0, [%1]\n2:"
                     : "=&r"(result)
                     : "r"(address), "r"(behind), "r"(SUPPORT_FIRST), "r"(SUPPORT_SECOND)
                     : "x20", "x21", "memory");
    return result;
}
#else
#define SUPPORT_FIRST_REGISTER  "s2"
#define SUPPORT_SECOND_REGISTER "s3"
static inline uintptr_t support_read(const void *address, uintptr_t *behind)
{
    uintptr_t result;
    __asm__ volatile("lla %0, 2f\n\tsd %0, 0(%2)\n\t"
                     "mv s2, %3\n\tmv s3, %4\n\tli %0, 77\n\t"
                     "ld %0, 0(%1)\n2:"
                     : "=&r"(result)
                     : "r"(address), "r"(behind), "r"(SUPPORT_FIRST), "r"(SUPPORT_SECOND)
                     : "s2", "s3", "memory");
    return result;
}
#endif

/* A function that reads the word at its argument. */
static const uint8_t support_code_of_read[] __attribute__((unused)) = {
#if defined(__x86_64__)
    0x48, 0x8b, 0x07, 0xc3 /* mov (%rdi), %rax; ret */
#elif defined(__aarch64__)
    0x00, 0x00, 0x40, 0xf9, 0xc0, 0x03, 0x5f, 0xd6 /* ldr x0, [x0]; ret */
#else
    0x03, 0x35, 0x05, 0x00, 0x67, 0x80, 0x00, 0x00 /* ld a0, 0(a0); ret */
#endif
};

/* An address with a tag in its top byte, where the CPU ignores what stands there. */
static inline char *support_tagged(char *address)
{
#if defined(__aarch64__)
    return (char *)((uintptr_t)address | (uintptr_t)0x3a << 56);
#else
    return address;
#endif
}

/* Sends a signal to the calling thread while its stack, which ends at `top`, has some bytes for the call but
 * no room for the frame of a signal. */
static inline void support_send_on_stack(char *top, int32_t signal)
{
    vllsi_result (*const send)(int32_t, int32_t, int32_t) = vllsi_linux_tgkill;
    const int64_t pid = vllsi__linux_getpid(), tid = vllsi__linux_gettid();
#if defined(__x86_64__)
    int64_t first = pid, second = tid, third = signal;
    __asm__ volatile("movq %%rsp, %%rbx\n\tmovq %[top], %%rsp\n\tcall *%[send]\n\tmovq %%rbx, %%rsp"
                     : "+D"(first), "+S"(second), "+d"(third)
                     : [top] "r"(top), [send] "r"(send)
                     : "rax", "rbx", "rcx", "r8", "r9", "r10", "r11", "cc", "memory");
#elif defined(__aarch64__)
    register int64_t first __asm__("x0") = pid;
    register int64_t second __asm__("x1") = tid;
    register int64_t third __asm__("x2") = signal;
    register char *stack __asm__("x20") = top;
    register vllsi_result (*function)(int32_t, int32_t, int32_t) __asm__("x21") = send;
    __asm__ volatile("mov x19, sp\n\tmov sp, %[top]\n\tblr %[send]\n\tmov sp, x19"
                     : "+r"(first), "+r"(second), "+r"(third)
                     : [top] "r"(stack), [send] "r"(function)
                     : "x19", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10", "x11", "x12", "x13", "x14",
                       "x15", "x16", "x17", "x30", "cc", "memory");
#else
    register int64_t first __asm__("a0") = pid;
    register int64_t second __asm__("a1") = tid;
    register int64_t third __asm__("a2") = signal;
    register char *stack __asm__("s3") = top;
    register vllsi_result (*function)(int32_t, int32_t, int32_t) __asm__("s4") = send;
    __asm__ volatile("mv s2, sp\n\tmv sp, %[top]\n\tjalr %[send]\n\tmv sp, s2"
                     : "+r"(first), "+r"(second), "+r"(third)
                     : [top] "r"(stack), [send] "r"(function)
                     : "s2", "ra", "a3", "a4", "a5", "a6", "a7", "t0", "t1", "t2", "t3", "t4", "t5", "t6",
                       "memory");
#endif
}

/* The value of a register by its name; 0 for none. */
static inline uintptr_t support_register(const struct vllsi_registers *registers, const char *name)
{
    for (uint32_t at = 0; at < registers->count; at++) {
        const char *here = vllsi_register_name(at);
        size_t same = 0;
        while (here[same] == name[same] && name[same] != '\0') {
            same++;
        }
        if (here[same] == name[same]) {
            return registers->values[at];
        }
    }
    return 0;
}

/* Fresh pages of the process. */
static inline char *support_map(size_t bytes, int32_t protection)
{
    const vllsi_result mapped = vllsi__linux_mmap(NULL, bytes, protection,
                                                  VLLSI_LINUX_MAP_PRIVATE | VLLSI_LINUX_MAP_ANONYMOUS, -1, 0);
    REQUIRE(!vllsi_failed(mapped));
    return (char *)(uintptr_t)mapped;
}

/* The same for what a child shall leave behind. */
static inline void *support_map_shared(size_t bytes)
{
    const vllsi_result mapped = vllsi__linux_mmap(NULL, bytes, VLLSI_LINUX_PROT_READ | VLLSI_LINUX_PROT_WRITE,
                                                  VLLSI_LINUX_MAP_SHARED | VLLSI_LINUX_MAP_ANONYMOUS, -1, 0);
    REQUIRE(!vllsi_failed(mapped));
    return (void *)(uintptr_t)mapped;
}

/* In a child: sanitizers and test runners have handlers for crashes; from here on the system's defaults
 * count. No core files. */
static inline void support_forget_handlers(void)
{
    static const int32_t signals[] = {VLLSI_LINUX_SIGSEGV, VLLSI_LINUX_SIGBUS,  VLLSI_LINUX_SIGILL,
                                      VLLSI_LINUX_SIGFPE,  VLLSI_LINUX_SIGTRAP, VLLSI_LINUX_SIGSYS,
                                      VLLSI_LINUX_SIGABRT};
    const struct vllsi_linux_sigaction action = {.flags = 0};
    for (size_t at = 0; at < sizeof signals / sizeof signals[0]; at++) {
        REQUIRE(vllsi__linux_rt_sigaction(signals[at], &action, NULL) == 0);
    }
    const struct vllsi_linux_stack no_stack = {.ss_flags = VLLSI_LINUX_SS_DISABLE};
    REQUIRE(vllsi__linux_sigaltstack(&no_stack, NULL) == 0);
    (void)!vllsi__linux_prctl(VLLSI_LINUX_PR_SET_DUMPABLE, 0, 0, 0, 0);
}

/* A child was ended by this signal, and nothing else was wrong. */
#define CHECK_ENDED_BY(child, signal)                 \
    do {                                              \
        CHECK(!(child).exited && !(child).timed_out); \
        CHECK_EQ((child).status, (signal));           \
    } while (0)

#endif
