/*
 * The registers of a thread at one moment: what a fault, a crash or a stopped thread has to show.
 *
 * Which registers there are depends on the CPU; their names tell. What every CPU has, where the thread was
 * and where its stack and frame were, has a member of its own. Vector and floating-point registers are not
 * here.
 */
#ifndef VLLSI_REGISTERS_H
#define VLLSI_REGISTERS_H

#include <stdint.h>

#include <vllsi/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Room for the registers of every CPU. */
#define VLLSI_REGISTERS_MAX 48

/** The registers of a thread. */
struct vllsi_registers {
    /** Address of the instruction that runs next. */
    uintptr_t program_counter;
    /** Lowest address of the stack that is in use. */
    uintptr_t stack_pointer;
    /** What the register holds that functions with frame pointers keep the address of their frame in. In code
     * without them it is any value. */
    uintptr_t frame_pointer;
    /** How many values there are. */
    uint32_t count;
    /** All general registers, among them the three above, and the flags, where the CPU has such a register.
     * The names and the order are those of vllsi_register_name; what is beyond `count` is 0. */
    uintptr_t values[VLLSI_REGISTERS_MAX];
};

/**
 * The name of a register as the CPU's manual writes it: "rax", "x19", "s0".
 * @param index [in] the place of its value in struct vllsi_registers
 * @return static text; NULL beyond the last register. Neither blocks nor allocates; may be called from a
 * signal handler.
 */
const char *vllsi_register_name(uint32_t index);

#ifdef __cplusplus
}
#endif

#endif
