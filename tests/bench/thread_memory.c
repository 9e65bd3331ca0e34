/*
 * What threads cost in memory, in a program without a libc: prints `unused idle` and two numbers of bytes.
 *
 * unused: anonymous memory that the process has mapped before it does anything, though it can make threads.
 * idle: what the resident memory grows by with each thread that sleeps, less the pages of its stack. The page
 * at the upper end of the stack holds the thread's block and variables as well; it is counted as a page of
 * the stack, because the first frames lie in it.
 */
#include <stddef.h>
#include <stdint.h>

#include <vllsi/linux.h>
#include <vllsi/thread.h>
#include <vllsi/types.h>
#include <vllsi/wait.h>

enum { THREADS = 200, TEXT_BYTES = 1 << 16, PAGES_MOST = 1 << 12 };

static char text[TEXT_BYTES];
static struct vllsi_thread_stack stacks[THREADS];
static uint8_t residency[PAGES_MOST];
static uint32_t begun, done;

static void sleep_here(void *stack)
{
    (void)!vllsi_thread_stack_bounds(stack);
    __atomic_add_fetch(&begun, 1, __ATOMIC_SEQ_CST);
    vllsi_wake_all(&begun);
    while (__atomic_load_n(&done, __ATOMIC_SEQ_CST) == 0) {
        (void)!vllsi_wait(&done, 0);
    }
}

static void read_file(const char *path)
{
    size_t len = 0;
    const vllsi_result fd = vllsi__linux_openat(VLLSI_LINUX_AT_FDCWD, path, VLLSI_LINUX_O_RDONLY, 0);
    vllsi_result got = 0;
    while (len < sizeof text - 1 &&
           (got = vllsi__linux_read((int32_t)fd, text + len, sizeof text - 1 - len)) > 0) {
        len += (size_t)got;
    }
    text[len] = '\0';
    (void)!vllsi__linux_close((int32_t)fd);
}

/* The kilobytes behind `Rss:` of smaps_rollup, which counts exactly. */
static uint64_t resident_bytes(void)
{
    uint64_t kilobytes = 0;
    read_file("/proc/self/smaps_rollup");
    const char *at = text;
    while (*at != '\0' && !(at[0] == 'R' && at[1] == 's' && at[2] == 's' && at[3] == ':')) {
        at++;
    }
    for (at += *at != '\0' ? 4 : 0; *at == ' '; at++) {
    }
    for (; *at >= '0' && *at <= '9'; at++) {
        kilobytes = kilobytes * 10 + (uint64_t)(*at - '0');
    }
    return kilobytes << 10;
}

static uint64_t hexadecimal(const char **at)
{
    uint64_t number = 0;
    for (;; (*at)++) {
        const char digit = **at;
        if (digit >= '0' && digit <= '9') {
            number = number << 4 | (uint64_t)(digit - '0');
        } else if (digit >= 'a' && digit <= 'f') {
            number = number << 4 | (uint64_t)(digit - 'a' + 10);
        } else {
            return number;
        }
    }
}

/* Mappings of inode 0 without a name in brackets, which lie above the program's own: its .bss is one of those
 * below. */
static uint64_t mapped_bytes(void)
{
    uint64_t bytes = 0;
    read_file("/proc/self/maps");
    for (const char *at = text; *at != '\0';) {
        const uint64_t low = hexadecimal(&at);
        at++;
        const uint64_t high = hexadecimal(&at);
        bool named = false;
        for (; *at != '\n' && *at != '\0'; at++) {
            named = named || *at == '/' || *at == '[';
        }
        at += *at == '\n';
        bytes += named || low < (uint64_t)(uintptr_t)text + sizeof text + (1 << 20) ? 0 : high - low;
    }
    return bytes;
}

static uint64_t resident_stack_bytes(const struct vllsi_thread_stack *stack)
{
    const uintptr_t page = (uintptr_t)vllsi_page_size_bytes();
    const uintptr_t pages = (stack->high - stack->low + page - 1) / page;
    uint64_t bytes = 0;
    if (pages > PAGES_MOST || vllsi__linux_mincore((void *)stack->low, pages * page, residency) != 0) {
        return 0;
    }
    for (uintptr_t at = 0; at < pages; at++) {
        bytes += (residency[at] & 1) != 0 ? page : 0;
    }
    return bytes;
}

static void print(uint64_t number, char end)
{
    char digits[24];
    size_t at = sizeof digits;
    digits[--at] = end;
    do {
        digits[--at] = (char)('0' + number % 10);
        number /= 10;
    } while (number != 0);
    (void)!vllsi__linux_write(1, digits + at, sizeof digits - at);
}

int main(void)
{
    vllsi_thread_handle handles[THREADS];
    const uint64_t unused = mapped_bytes();
    const uint64_t warm = resident_bytes(); /* and the pages of `text` and of this code are there */
    (void)warm;
    for (size_t at = 0; at < sizeof stacks / sizeof stacks[0]; at++) {
        stacks[at].low = 1;
    }
    const uint64_t before = resident_bytes();
    for (int at = 0; at < THREADS; at++) {
        if (vllsi_thread_spawn(sleep_here, &stacks[at], 0, &handles[at]) != 0) {
            return 1;
        }
    }
    uint32_t now;
    while ((now = __atomic_load_n(&begun, __ATOMIC_SEQ_CST)) != THREADS) {
        (void)!vllsi_wait(&begun, now);
    }
    const uint64_t growth = resident_bytes() - before;
    uint64_t stack_bytes = 0;
    for (int at = 0; at < THREADS; at++) {
        stack_bytes += resident_stack_bytes(&stacks[at]);
    }
    __atomic_store_n(&done, 1, __ATOMIC_SEQ_CST);
    vllsi_wake_all(&done);
    for (int at = 0; at < THREADS; at++) {
        if (vllsi_thread_join(handles[at]) != 0) {
            return 1;
        }
    }
    (void)!vllsi__linux_write(1, "unused idle\n", 12);
    print(unused, ' ');
    print(growth > stack_bytes ? (growth - stack_bytes) / THREADS : 0, '\n');
    return stack_bytes == 0;
}
