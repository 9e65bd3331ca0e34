/*
 * A libc-free program that looks at everything that start-up promises, and says so in one line a check: "ok
 * NAME" or "BAD NAME".
 *
 *     probe              all checks; exit status 0, or the number of those that failed
 *     probe smash        writes past a variable on the stack
 *     probe status N     ends with status N from main
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vllsi/jump.h>
#include <vllsi/linux.h>
#include <vllsi/linux/auxv.h>
#include <vllsi/time.h>

#include "start/tls.h"

enum { WIDE_ALIGN = 64, PAGE_ALIGN = 4096, TDATA_VALUE = 0x1122334455667788 & 0x7fffffff };

static int failures;
static volatile int constructed; /* volatile: or a compiler runs the constructors itself */
static int constructor_argc;
static char **constructor_argv, **constructor_envp;

static void say(const char *text)
{
    size_t length = 0;
    while (text[length] != '\0') {
        length++;
    }
    (void)!vllsi__linux_write(1, text, length);
}

static void check(const char *name, bool holds)
{
    say(holds ? "ok " : "BAD ");
    say(name);
    say("\n");
    failures += !holds;
}

static bool same(const char *left, const char *right)
{
    while (*left != '\0' && *left == *right) {
        left++;
        right++;
    }
    return *left == *right;
}

/* ── thread-local storage ── */

static _Thread_local volatile int first = TDATA_VALUE;
static _Thread_local volatile char byte = 7; /* so that what follows needs padding */
static _Thread_local volatile uint64_t wide __attribute__((aligned(WIDE_ALIGN))) = 99;
static _Thread_local volatile uint64_t zeroed[40];
#if defined(PROBE_PAGE_ALIGNED_TLS)
static _Thread_local volatile uint64_t paged __attribute__((aligned(PAGE_ALIGN)));
#endif
_Thread_local volatile int global_dynamic __attribute__((tls_model("global-dynamic"))) = 5;
_Thread_local volatile int initial_exec __attribute__((tls_model("initial-exec"))) = 6;
static _Thread_local char *volatile relocated =
    (char *)&failures; /* a relocation inside the image that threads copy */

static void check_tls(void)
{
    check("tdata", first == TDATA_VALUE && byte == 7 && wide == 99);
    check("tls alignment", ((uintptr_t)&wide & (WIDE_ALIGN - 1)) == 0);
    bool zero = true;
    for (size_t i = 0; i < sizeof zeroed / sizeof *zeroed; i++) {
        zero = zero && zeroed[i] == 0;
    }
    check("tbss", zero);
#if defined(PROBE_PAGE_ALIGNED_TLS)
    check("tls page alignment", ((uintptr_t)&paged & (PAGE_ALIGN - 1)) == 0 && paged == 0);
#endif
    check("tls models", global_dynamic == 5 && initial_exec == 6);
    check("tls relocation", relocated == (char *)&failures);
}

/* A second thread's block is what a spawned thread will get; made here, it is only looked at. */
static void check_second_block(void)
{
    static unsigned char memory[16 * PAGE_ALIGN] __attribute__((aligned(16)));
    const vllsi_result bytes = vllsi__tls_block_size();
    if (bytes > (vllsi_result)sizeof memory - 16) {
        check("second block", false);
        return;
    }
    for (size_t i = 0; i < sizeof memory; i++) {
        memory[i] = 0xa5; /* what was there before must not matter */
    }
    unsigned char *pointer = vllsi__tls_block_init(memory + 16);
    unsigned char *base = pointer;
#if defined(__x86_64__)
    unsigned char *mine;
    __asm__("movq %%fs:0, %0" : "=r"(mine));
    check("second canary",
          *(uint64_t *)(pointer + 0x28) == *(uint64_t *)(mine + 0x28) && *(uint64_t *)(mine + 0x28) != 0);
    check("second self", *(unsigned char **)pointer == pointer);
#elif defined(__aarch64__)
    unsigned char *mine;
    __asm__("mrs %0, tpidr_el0" : "=r"(mine));
#else
    unsigned char *mine;
    __asm__("mv %0, tp" : "=r"(mine));
#endif
    const ptrdiff_t at_first = (unsigned char *)&first - mine;
    const ptrdiff_t at_zeroed = (unsigned char *)&zeroed[39] - mine;
    check("second block", *(int *)(base + at_first) == TDATA_VALUE && *(uint64_t *)(base + at_zeroed) == 0);
    bool inside = memory[15] == 0xa5;
    for (size_t i = 16 + (size_t)bytes; i < sizeof memory; i++) {
        inside = inside && memory[i] == 0xa5;
    }
    check("second block's bounds", inside);
}

/* ── relocations ── */

static const char *volatile texts[] = {"one", "two", "three"};
static int numbers[130];
#define FOUR(i)    &numbers[i], &numbers[(i) + 1], &numbers[(i) + 2], &numbers[(i) + 3]
#define SIXTEEN(i) FOUR(i), FOUR((i) + 4), FOUR((i) + 8), FOUR((i) + 12)
static int *volatile many[] = {SIXTEEN(0),  SIXTEEN(16), SIXTEEN(32), SIXTEEN(48), SIXTEEN(64),
                               SIXTEEN(80), NULL,        NULL,        SIXTEEN(96), SIXTEEN(112)};
static int twice(int value)
{
    return 2 * value;
}
static int (*volatile function)(int) = twice;
extern int absent_function(void) __attribute__((weak));

static void check_relocations(void)
{
    check("pointers to text", same(texts[0], "one") && same(texts[2], "three"));
    bool right = true;
    for (size_t i = 0; i < 130; i++) {
        int *wanted = i < 96 ? &numbers[i] : i < 98 ? NULL : &numbers[i - 2];
        right = right && many[i] == wanted;
    }
    check("tables of pointers", right);
    check("pointer to function", function(21) == 42);
    check("absent weak function", absent_function == NULL);
}

#if defined(PROBE_IFUNC)
static int chosen(void)
{
    return 77;
}
/* A resolver may use what start-up provides: a canary, a thread-local variable, a pointer that was relocated.
 */
static int (*choose(void))(void)
{
    volatile char room[64];
    room[first & 63] = 1;
    return room[first & 63] == 1 && function == twice ? chosen : NULL;
}
int by_choice(void) __attribute__((ifunc("choose")));
#endif

/* ── arguments, constructors, the stack ── */

static bool stack_is_aligned(void)
{
    _Alignas(16) volatile char room[16];
    room[0] = 0;
    return ((uintptr_t)room & 15) == 0 && ((uintptr_t)__builtin_frame_address(0) & 15) == 0;
}

static void construct(int argc, char **argv, char **envp)
{
    constructed = constructed * 10 + 1;
    constructor_argc = argc;
    constructor_argv = argv;
    constructor_envp = envp;
    if (!stack_is_aligned() || first != TDATA_VALUE) {
        constructed = -1;
    }
}
__attribute__((section(".preinit_array"), used)) static void (*const before)(int, char **,
                                                                             char **) = construct;
__attribute__((constructor(200))) static void second(void)
{
    constructed = constructed * 10 + 3;
}
__attribute__((constructor(150))) static void earlier(void)
{
    constructed = constructed * 10 + 2;
}
__attribute__((destructor(150))) static void last(void)
{
    say("destructor 150\n");
}
__attribute__((destructor(200))) static void before_last(void)
{
    say("destructor 200\n");
}

static void check_entry(int argc, char **argv, char **envp)
{
    check("constructors", constructed == 123);
    check("constructor arguments",
          constructor_argc == argc && constructor_argv == argv && constructor_envp == envp);
    check("arguments", argc >= 1 && argv[argc] == NULL && argv + argc + 1 == envp);
    bool found = false;
    for (char **variable = envp; *variable != NULL; variable++) {
        found = found || same(*variable, "PROBE=here");
    }
    check("environment", found);
    check("stack alignment", stack_is_aligned());
}

/* ── the rest ── */

struct large {
    uint64_t words[40];
};

static void check_copies(void)
{
    volatile struct large source;
    for (size_t i = 0; i < 40; i++) {
        source.words[i] = i * i;
    }
    struct large copy = source;
    struct large zero = {{0}};
    __asm__ volatile("" : : "r"(&copy), "r"(&zero) : "memory");
    check("struct copy", copy.words[39] == 39 * 39 && copy.words[1] == 1 && zero.words[20] == 0);
}

static void check_system(void)
{
    uint64_t value = 0;
    check("auxv",
          vllsi_linux_auxv_get(VLLSI_LINUX_AT_PAGESZ, &value) && value >= 4096 && (value & (value - 1)) == 0);
    value = 1;
    check("auxv of nothing", !vllsi_linux_auxv_get(0x7fff0001, &value) && value == 1);
    const int64_t one = vllsi_monotonic_nanos();
    struct vllsi_linux_timespec now;
    const bool read = !vllsi_failed(vllsi__linux_clock_gettime(VLLSI_LINUX_CLOCK_MONOTONIC, &now));
    const int64_t between = now.tv_sec * 1000000000 + now.tv_nsec;
    check("clock", read && one > 0 && one <= between && between <= vllsi_monotonic_nanos());
}

static void check_jump(void)
{
    static struct vllsi_jump_buffer buffer;
    static volatile int rounds;
    rounds = 0;
    const int32_t carried = vllsi_setjmp(&buffer);
    rounds = rounds + 1;
    if (carried == 0) {
        vllsi_longjmp(&buffer, 0);
    }
    if (carried == 1) {
        vllsi_longjmp(&buffer, -5);
    }
    check("jump", carried == -5 && rounds == 3);
}

__attribute__((noinline)) static void overflow(char *target, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        ((volatile char *)target)[i] = 'x';
    }
}

__attribute__((noinline)) static int smash(size_t length)
{
    char room[16];
    overflow(room, length);
    return room[3];
}

int main(int argc, char **argv, char **envp)
{
    if (argc == 2 && same(argv[1], "smash")) {
        return smash(sizeof(char[200]));
    }
    if (argc == 3 && same(argv[1], "status")) {
        int status = 0;
        for (const char *digit = argv[2]; *digit != '\0'; digit++) {
            status = status * 10 + (*digit - '0');
        }
        return status;
    }
    check_entry(argc, argv, envp);
    check_tls();
    check_second_block();
    check_relocations();
#if defined(PROBE_IFUNC)
    check("ifunc", by_choice() == 77);
#endif
    check_copies();
    check_system();
    check_jump();
    return failures;
}
