/*
 * What the registers of a struct vllsi_registers are called.
 */
#include <vllsi/registers.h>

#include "../arch/registers.h"

static const char *const names[] = {VLLSI__REGISTER_NAMES};

VLLSI_STATIC_ASSERT(sizeof names / sizeof names[0] <= VLLSI_REGISTERS_MAX, "room for all registers");

const char *vllsi_register_name(uint32_t index)
{
    return index < sizeof names / sizeof names[0] ? names[index] : NULL;
}
