/*
 * x86_64 in a signal frame.
 *
 * Source: arch/x86/include/uapi/asm/sigcontext.h; Intel SDM volume 3, 4.7 (the error code of a page fault).
 */
#ifndef VLLSI_ARCH_X86_64_REGISTERS_H
#define VLLSI_ARCH_X86_64_REGISTERS_H

#define VLLSI__REGISTER_NAMES                                                                              \
    "rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", "rsp", "r8", "r9", "r10", "r11", "r12", "r13", "r14", \
        "r15", "rip", "eflags"

static inline void vllsi__registers_from(const struct vllsi_linux_ucontext *frame,
                                         struct vllsi_registers *registers)
{
    const struct vllsi_linux_sigcontext *saved = &frame->uc_mcontext;
    *registers = (struct vllsi_registers){
        .program_counter = saved->rip,
        .stack_pointer = saved->rsp,
        .frame_pointer = saved->rbp,
        .count = 18,
        .values = {saved->rax, saved->rbx, saved->rcx, saved->rdx, saved->rsi, saved->rdi, saved->rbp,
                   saved->rsp, saved->r8, saved->r9, saved->r10, saved->r11, saved->r12, saved->r13,
                   saved->r14, saved->r15, saved->rip, saved->eflags},
    };
}

static inline void vllsi__program_counter_set(struct vllsi_linux_ucontext *frame, uintptr_t address)
{
    frame->uc_mcontext.rip = address;
}

/* The three that have a member of their own are taken from there. */
static inline void vllsi__registers_to(struct vllsi_linux_ucontext *frame,
                                       const struct vllsi_registers *registers)
{
    struct vllsi_linux_sigcontext *saved = &frame->uc_mcontext;
    const uintptr_t *values = registers->values;
    saved->rax = values[0];
    saved->rbx = values[1];
    saved->rcx = values[2];
    saved->rdx = values[3];
    saved->rsi = values[4];
    saved->rdi = values[5];
    saved->rbp = registers->frame_pointer;
    saved->rsp = registers->stack_pointer;
    saved->r8 = values[8];
    saved->r9 = values[9];
    saved->r10 = values[10];
    saved->r11 = values[11];
    saved->r12 = values[12];
    saved->r13 = values[13];
    saved->r14 = values[14];
    saved->r15 = values[15];
    saved->rip = registers->program_counter;
    saved->eflags = values[17];
}

static inline uintptr_t vllsi__frame_record(uintptr_t frame_pointer)
{
    return frame_pointer;
}

static inline uintptr_t vllsi__code_address(uintptr_t address)
{
    return address;
}

/* Where a call that led nowhere would have returned to: its address, or where that stands. */
static inline uintptr_t vllsi__link(const struct vllsi_registers *registers, bool *is_on_stack)
{
    *is_on_stack = true;
    return registers->stack_pointer;
}

static inline enum vllsi__access vllsi__fault_access(const struct vllsi_linux_ucontext *frame,
                                                     uintptr_t address)
{
    enum { PAGE_FAULT = 14, ERROR_WRITE = 2, ERROR_FETCH = 16 };
    (void)address;
    if (frame->uc_mcontext.trapno != PAGE_FAULT) {
        return VLLSI__ACCESS_UNKNOWN;
    }
    if ((frame->uc_mcontext.err & ERROR_FETCH) != 0) {
        return VLLSI__ACCESS_EXECUTE;
    }
    return (frame->uc_mcontext.err & ERROR_WRITE) != 0 ? VLLSI__ACCESS_WRITE : VLLSI__ACCESS_READ;
}

#endif
