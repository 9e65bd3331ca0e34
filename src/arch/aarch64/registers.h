/*
 * aarch64 in a signal frame.
 *
 * Source: arch/arm64/include/uapi/asm/sigcontext.h; Arm ARM D17.2.37 (ESR_EL1).
 */
#ifndef VLLSI_ARCH_AARCH64_REGISTERS_H
#define VLLSI_ARCH_AARCH64_REGISTERS_H

#define VLLSI__REGISTER_NAMES                                                                             \
    "x0", "x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10", "x11", "x12", "x13", "x14", "x15", \
        "x16", "x17", "x18", "x19", "x20", "x21", "x22", "x23", "x24", "x25", "x26", "x27", "x28", "x29", \
        "x30", "sp", "pc", "pstate"

static inline void vllsi__registers_from(const struct vllsi_linux_ucontext *frame,
                                         struct vllsi_registers *registers)
{
    const struct vllsi_linux_sigcontext *saved = &frame->uc_mcontext;
    *registers = (struct vllsi_registers){
        .program_counter = saved->pc,
        .stack_pointer = saved->sp,
        .frame_pointer = saved->regs[29],
        .count = 34,
    };
    for (uint32_t at = 0; at < 31; at++) {
        registers->values[at] = saved->regs[at];
    }
    registers->values[31] = saved->sp;
    registers->values[32] = saved->pc;
    registers->values[33] = saved->pstate;
}

static inline void vllsi__program_counter_set(struct vllsi_linux_ucontext *frame, uintptr_t address)
{
    frame->uc_mcontext.pc = address;
}

/* The three that have a member of their own are taken from there. */
static inline void vllsi__registers_to(struct vllsi_linux_ucontext *frame,
                                       const struct vllsi_registers *registers)
{
    struct vllsi_linux_sigcontext *saved = &frame->uc_mcontext;
    for (uint32_t at = 0; at < 31; at++) {
        saved->regs[at] = registers->values[at];
    }
    saved->regs[29] = registers->frame_pointer;
    saved->sp = registers->stack_pointer;
    saved->pc = registers->program_counter;
    saved->pstate = registers->values[33];
}

static inline uintptr_t vllsi__frame_record(uintptr_t frame_pointer)
{
    return frame_pointer;
}

/* xpaclri, by its number among the hints: nothing happens where the CPU signs no addresses. */
static inline uintptr_t vllsi__code_address(uintptr_t address)
{
    register uintptr_t link __asm__("x30") = address;
    __asm__("hint #7" : "+r"(link));
    return link;
}

/* Where a call that led nowhere would have returned to: its address, or where that stands. */
static inline uintptr_t vllsi__link(const struct vllsi_registers *registers, bool *is_on_stack)
{
    *is_on_stack = false;
    return vllsi__code_address(registers->values[30]);
}

/* What the kernel put into the frame of the exception syndrome; emulators leave it out. */
static inline uint64_t vllsi__exception_syndrome(const struct vllsi_linux_ucontext *frame)
{
    const uint8_t *record = frame->uc_mcontext.records;
    const uint8_t *end = record + sizeof frame->uc_mcontext.records;
    while (end - record >= (ptrdiff_t)sizeof(struct vllsi_linux_esr_context)) {
        const struct vllsi_linux_esr_context *here = (const void *)record;
        if (here->head.magic == VLLSI_LINUX_ESR_MAGIC) {
            return here->esr;
        }
        if (here->head.magic == 0 || here->head.size == 0 || here->head.size > (size_t)(end - record)) {
            break;
        }
        record += here->head.size;
    }
    return 0;
}

static inline enum vllsi__access vllsi__fault_access(const struct vllsi_linux_ucontext *frame,
                                                     uintptr_t address)
{
    enum { FETCH_ABORT = 0x20, DATA_ABORT = 0x24, WRITE = 1 << 6, CACHE_MAINTENANCE = 1 << 8 };
    const uint64_t syndrome = vllsi__exception_syndrome(frame);
    const uint64_t class = syndrome >> 26 & 0x3f;
    if (class == FETCH_ABORT || (class != DATA_ABORT && frame->uc_mcontext.pc == address)) {
        return VLLSI__ACCESS_EXECUTE;
    }
    /* Cache maintenance reports a write and is none. */
    if (class != DATA_ABORT || (syndrome & CACHE_MAINTENANCE) != 0) {
        return VLLSI__ACCESS_UNKNOWN;
    }
    return (syndrome & WRITE) != 0 ? VLLSI__ACCESS_WRITE : VLLSI__ACCESS_READ;
}

#endif
