/*
 * The report of a crash.
 *
 * What is broken is the program's memory, so nothing of it is trusted. Frames are followed only upwards, only
 * through aligned addresses, only a bounded number of times, and only where the kernel says that the memory
 * can be read: it is asked to take a signal mask from there, with an order that it must refuse. Whether it
 * refuses the address or the order is the answer. That takes no descriptor and no buffer (as a pipe would),
 * no right to trace (as process_vm_readv does in containers), and no time in which the answer could be used
 * for anything. What is read is the stack of the thread itself, which nobody unmaps meanwhile.
 *
 * Each line is put together on the stack and written at once.
 */
#include "crash.h"

#include <stddef.h>

#include <vllsi/linux/signal.h>

#include "../../arch/registers.h"
#include "host.h"
#include "signal_names.h"

enum {
    LINE_BYTES = 512,
    MOST_FRAMES = 64,
    REGISTERS_A_LINE = 3,
    NAME_BYTES = 16,
    RETRIES = 200,
    HEX_DIGITS = 2 * sizeof(uintptr_t),
    INVALID_ORDER = -1
};

struct line {
    int32_t output;
    size_t len;
    char text[LINE_BYTES];
};

static void add_text(struct line *line, const char *text)
{
    while (*text != '\0' && line->len < sizeof line->text - 1) {
        line->text[line->len++] = *text++;
    }
}

static void add_hex(struct line *line, uintptr_t number, uint32_t least)
{
    char digits[HEX_DIGITS + 1];
    size_t at = HEX_DIGITS;
    digits[at] = '\0';
    do {
        digits[--at] = "0123456789abcdef"[number & 15];
        number >>= 4;
    } while (number != 0 || HEX_DIGITS - at < least);
    add_text(line, "0x");
    add_text(line, digits + at);
}

static void add_number(struct line *line, int64_t number)
{
    char digits[21];
    size_t at = sizeof digits - 1;
    uint64_t rest = number < 0 ? -(uint64_t)number : (uint64_t)number;
    digits[at] = '\0';
    do {
        digits[--at] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest != 0);
    add_text(line, number < 0 ? "-" : "");
    add_text(line, digits + at);
}

/* A descriptor that does not block and is full is given some time. */
static void end_line(struct line *line)
{
    line->text[line->len++] = '\n';
    const char *rest = line->text;
    uint32_t tries = 0;
    while (line->len > 0 && tries < RETRIES) {
        vllsi_result done = vllsi__linux_write(line->output, rest, line->len);
        if (done > 0) {
            rest += done;
            line->len -= (size_t)done;
        } else if (done == -(vllsi_result)VLLSI_LINUX_EAGAIN) {
            vllsi__host_pause_ms(1);
            tries++;
        } else if (done != -(vllsi_result)VLLSI_LINUX_EINTR) {
            break;
        }
    }
    line->len = 0;
}

static bool ask(uintptr_t address)
{
    return vllsi__linux_rt_sigprocmask(INVALID_ORDER, (const struct vllsi_linux_sigset *)address, NULL) ==
           -(vllsi_result)VLLSI_LINUX_EINVAL;
}

bool vllsi__crash_readable(uintptr_t address)
{
    /* Whoever says that the very last page can be read has not looked (an emulator). */
    const uintptr_t nowhere = (uintptr_t)-4096;
    return !ask(nowhere) && ask(address);
}

/* Asked in pieces that cannot cross a page. */
static bool read_word(uintptr_t address, uintptr_t *word)
{
    if (address % sizeof(uintptr_t) != 0 || !vllsi__crash_readable(address)) {
        return false;
    }
    *word = *(const volatile uintptr_t *)address;
    return true;
}

/* SIGSEGV, invalid memory reference: nothing is mapped there */
static void report_signal(struct line *line, const struct vllsi_crash_info *info)
{
    const char *text = vllsi__signal_text(info->native_signal);
    const char *code = vllsi__signal_code_text(info->native_signal, info->native_code);
    const char *name = vllsi_linux_signal_name(info->native_signal);
    add_text(line, "crash: ");
    add_text(line, name != NULL ? name : "signal");
    add_text(line, ", ");
    add_text(line, info->kind == VLLSI_CRASH_STACK_OVERFLOW ? "stack overflow" : text != NULL ? text : "?");
    add_text(line, ": ");
    if (code != NULL) {
        add_text(line, code);
    } else {
        add_text(line, "code ");
        add_number(line, info->native_code);
    }
    end_line(line);
}

static void report_cause(struct line *line, const struct vllsi_crash_info *info,
                         const struct vllsi_linux_siginfo *siginfo,
                         const struct vllsi_linux_ucontext *context)
{
    static const char *const accesses[] = {"access to", "read from", "write to", "execution of"};
    if (info->has_address) {
        add_text(line, "crash: ");
        add_text(line, accesses[vllsi__fault_access(context, info->address)]);
        add_text(line, " address ");
        add_hex(line, info->address, 1);
        add_text(line, info->kind == VLLSI_CRASH_STACK_OVERFLOW ? ", below the thread's stack" : "");
        end_line(line);
    } else if (info->native_signal == VLLSI_LINUX_SIGSYS && siginfo->si_code > 0) {
        add_text(line, "crash: system call ");
        add_number(line, siginfo->fields.sys.syscall);
        end_line(line);
    } else if (siginfo->si_code == VLLSI_LINUX_SI_USER || siginfo->si_code == VLLSI_LINUX_SI_QUEUE ||
               siginfo->si_code == VLLSI_LINUX_SI_TKILL) {
        add_text(line, "crash: sent by process ");
        add_number(line, siginfo->fields.kill.pid);
        end_line(line);
    }
}

static void report_thread(struct line *line, const struct vllsi_crash_info *info)
{
    char name[NAME_BYTES + 1] = {0};
    add_text(line, "crash: thread ");
    add_number(line, info->thread_id);
    if (vllsi__linux_prctl(VLLSI_LINUX_PR_GET_NAME, (uintptr_t)name, 0, 0, 0) == 0) {
        add_text(line, " \"");
        add_text(line, name);
        add_text(line, "\"");
    }
    add_text(line, " of process ");
    add_number(line, vllsi__linux_getpid());
    end_line(line);
}

static void report_registers(struct line *line, const struct vllsi_registers *registers)
{
    add_text(line, "registers:");
    end_line(line);
    for (uint32_t at = 0; at < registers->count; at++) {
        const char *name = vllsi_register_name(at);
        add_text(line, "  ");
        add_text(line, name != NULL ? name : "?");
        add_text(line, " ");
        add_hex(line, registers->values[at], HEX_DIGITS);
        if (at % REGISTERS_A_LINE == REGISTERS_A_LINE - 1 || at + 1 == registers->count) {
            end_line(line);
        }
    }
}

/* "  #3 0x000055d0c0de1234 /usr/bin/program+0x1234" */
static void report_frame(struct line *line, int32_t number, uintptr_t address)
{
    struct vllsi__crash_module module;
    add_text(line, "  ");
    if (number < 0) {
        add_text(line, "link");
    } else {
        add_text(line, "#");
        add_number(line, number);
    }
    add_text(line, " ");
    add_hex(line, address, HEX_DIGITS);
    if (vllsi__crash_module_of(address, &module)) {
        add_text(line, " ");
        add_text(line, module.name);
        add_text(line, "+");
        add_hex(line, address - module.base, 1);
    }
    end_line(line);
}

/* Where the last call returns to. Where the CPU calls through a register, a function that calls no other has
 * nothing of it on the stack; and a call of a wild address never came to make a frame. */
static void report_link(struct line *line, const struct vllsi_registers *registers, bool is_wild_call)
{
    bool is_on_stack;
    uintptr_t link = vllsi__link(registers, &is_on_stack);
    if (is_on_stack ? is_wild_call && read_word(link, &link) : link != 0) {
        report_frame(line, -1, link);
    }
}

static void report_backtrace(struct line *line, const struct vllsi_registers *registers, bool is_wild_call)
{
    uintptr_t frame = registers->frame_pointer, least = registers->stack_pointer;
    add_text(line, "backtrace, as addr2line -e FILE OFFSET takes it:");
    end_line(line);
    report_frame(line, 0, registers->program_counter);
    report_link(line, registers, is_wild_call);
    for (int32_t number = 1; number <= MOST_FRAMES; number++) {
        const uintptr_t record = vllsi__frame_record(frame);
        uintptr_t caller, address;
        if (record < least || !read_word(record, &caller) || !read_word(record + sizeof caller, &address)) {
            break;
        }
        address = vllsi__code_address(address);
        if (address == 0) {
            break;
        }
        report_frame(line, number, address);
        least = record + 2 * sizeof caller;
        frame = caller;
    }
    add_text(line, "end of the report");
    end_line(line);
}

void vllsi__crash_report(int32_t output, const struct vllsi_crash_info *info,
                         const struct vllsi_linux_siginfo *siginfo,
                         const struct vllsi_linux_ucontext *context)
{
    struct line line;
    line.output = output;
    line.len = 0;
    report_signal(&line, info);
    report_cause(&line, info, siginfo, context);
    report_thread(&line, info);
    report_registers(&line, info->registers);
    const bool is_wild_call = info->has_address && info->address == info->registers->program_counter;
    report_backtrace(&line, info->registers, is_wild_call);
}
