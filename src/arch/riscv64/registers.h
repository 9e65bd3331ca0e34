/*
 * riscv64 in a signal frame.
 *
 * The frame does not say what kind of access faulted, but the instruction does: loads, stores and atomics
 * have few encodings. Code may be mapped so that it runs and cannot be read; then nobody knows.
 *
 * Source: arch/riscv/include/uapi/asm/ptrace.h; RISC-V unprivileged ISA, chapters 35 (opcode map) and 27
 * (compressed instructions); psABI, "Frame Pointer Convention".
 */
#ifndef VLLSI_ARCH_RISCV64_REGISTERS_H
#define VLLSI_ARCH_RISCV64_REGISTERS_H

#define VLLSI__REGISTER_NAMES                                                                             \
    "pc", "ra", "sp", "gp", "tp", "t0", "t1", "t2", "s0", "s1", "a0", "a1", "a2", "a3", "a4", "a5", "a6", \
        "a7", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10", "s11", "t3", "t4", "t5", "t6"

enum { VLLSI__REGISTER_PC = 0, VLLSI__REGISTER_SP = 2, VLLSI__REGISTER_S0 = 8, VLLSI__REGISTER_COUNT = 32 };

static inline void vllsi__registers_from(const struct vllsi_linux_ucontext *frame,
                                         struct vllsi_registers *registers)
{
    const uint64_t *saved = frame->uc_mcontext.sc_regs;
    *registers = (struct vllsi_registers){
        .program_counter = saved[VLLSI__REGISTER_PC],
        .stack_pointer = saved[VLLSI__REGISTER_SP],
        .frame_pointer = saved[VLLSI__REGISTER_S0],
        .count = VLLSI__REGISTER_COUNT,
    };
    for (uint32_t at = 0; at < VLLSI__REGISTER_COUNT; at++) {
        registers->values[at] = saved[at];
    }
}

static inline void vllsi__program_counter_set(struct vllsi_linux_ucontext *frame, uintptr_t address)
{
    frame->uc_mcontext.sc_regs[VLLSI__REGISTER_PC] = address;
}

/* The three that have a member of their own are taken from there. */
static inline void vllsi__registers_to(struct vllsi_linux_ucontext *frame,
                                       const struct vllsi_registers *registers)
{
    uint64_t *saved = frame->uc_mcontext.sc_regs;
    for (uint32_t at = 0; at < VLLSI__REGISTER_COUNT; at++) {
        saved[at] = registers->values[at];
    }
    saved[VLLSI__REGISTER_PC] = registers->program_counter;
    saved[VLLSI__REGISTER_SP] = registers->stack_pointer;
    saved[VLLSI__REGISTER_S0] = registers->frame_pointer;
}

/* The frame pointer is the stack pointer of the caller; the record lies below it. */
static inline uintptr_t vllsi__frame_record(uintptr_t frame_pointer)
{
    return frame_pointer - 2 * sizeof(uintptr_t);
}

static inline uintptr_t vllsi__code_address(uintptr_t address)
{
    return address;
}

/* Where a call that led nowhere would have returned to: its address, or where that stands. */
static inline uintptr_t vllsi__link(const struct vllsi_registers *registers, bool *is_on_stack)
{
    *is_on_stack = false;
    return registers->values[1];
}

/* Of a compressed instruction: three loads and three stores in each of the two quadrants that touch memory.
 */
static inline enum vllsi__access vllsi__compressed_access(uint32_t instruction)
{
    const uint32_t quadrant = instruction & 3, function = instruction >> 13 & 7;
    if (quadrant == 1 || function == 0 || function == 4) {
        return VLLSI__ACCESS_UNKNOWN;
    }
    return function < 4 ? VLLSI__ACCESS_READ : VLLSI__ACCESS_WRITE;
}

/* The kernel takes a signal mask from there, with an order that it refuses if it comes so far. */
static inline bool vllsi__code_is_readable(uintptr_t address)
{
    const uintptr_t word = address & ~(uintptr_t)7;
    return vllsi__linux_rt_sigprocmask(-1, (const struct vllsi_linux_sigset *)word, NULL) ==
           -(vllsi_result)VLLSI_LINUX_EINVAL;
}

static inline enum vllsi__access vllsi__fault_access(const struct vllsi_linux_ucontext *frame,
                                                     uintptr_t address)
{
    enum { LOAD = 0x03, LOAD_FP = 0x07, STORE = 0x23, STORE_FP = 0x27, ATOMIC = 0x2f, LOAD_RESERVED = 2 };
    const uintptr_t counter = frame->uc_mcontext.sc_regs[VLLSI__REGISTER_PC];
    if (address - counter < 4) {
        return VLLSI__ACCESS_EXECUTE; /* an instruction of four bytes may fault in its second half */
    }
    const uint16_t *halves = (const uint16_t *)counter;
    if (!vllsi__code_is_readable(counter)) {
        return VLLSI__ACCESS_UNKNOWN;
    }
    uint32_t instruction = halves[0];
    if ((instruction & 3) != 3) {
        return vllsi__compressed_access(instruction);
    }
    if (!vllsi__code_is_readable(counter + 2)) {
        return VLLSI__ACCESS_UNKNOWN; /* it crosses into a page of another kind */
    }
    instruction |= (uint32_t)halves[1] << 16;
    switch (instruction & 0x7f) {
    case LOAD:
    case LOAD_FP: return VLLSI__ACCESS_READ;
    case STORE:
    case STORE_FP: return VLLSI__ACCESS_WRITE;
    case ATOMIC: return instruction >> 27 == LOAD_RESERVED ? VLLSI__ACCESS_READ : VLLSI__ACCESS_WRITE;
    default: return VLLSI__ACCESS_UNKNOWN;
    }
}

#endif
