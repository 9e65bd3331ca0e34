/*
 * vllsi/registers.h: names, and that the values are those of the moment.
 */
#include "conformance.h"
#include "support_fault.h"

#include <vllsi/fault.h>
#include <vllsi/registers.h>
#include <vllsi/types.h>

static bool same(const char *left, const char *right)
{
    return conformance_contains(left, right) && conformance_contains(right, left);
}

TEST(registers, names_differ_and_end)
{
    uint32_t count = 0;
    while (vllsi_register_name(count) != NULL) {
        CHECK(*vllsi_register_name(count) != '\0');
        for (uint32_t before = 0; before < count; before++) {
            CHECK(!same(vllsi_register_name(before), vllsi_register_name(count)));
        }
        count++;
    }
    CHECK(count >= 16 && count <= VLLSI_REGISTERS_MAX);
    CHECK(vllsi_register_name(VLLSI_REGISTERS_MAX) == NULL);
    CHECK(vllsi_register_name(UINT32_MAX) == NULL);
}

struct seen {
    struct vllsi_registers registers;
    uintptr_t behind;
    uint32_t calls;
};

static enum vllsi_fault_answer note_and_skip(struct vllsi_fault *fault, void *context)
{
    struct seen *seen = context;
    seen->registers = fault->registers;
    seen->calls++;
    fault->registers.program_counter = seen->behind;
    return VLLSI_FAULT_RESUME;
}

static bool has_value(const struct vllsi_registers *registers, uintptr_t value)
{
    for (uint32_t at = 0; at < registers->count; at++) {
        if (registers->values[at] == value) {
            return true;
        }
    }
    return false;
}

TEST(registers, values_are_those_of_the_moment)
{
    struct vllsi_fault_range range;
    struct seen seen = {.calls = 0};
    char *page = support_map((size_t)VLLSI_PAGE_SIZE, VLLSI_LINUX_PROT_NONE);
    REQUIRE(vllsi_fault_range_add((uintptr_t)page, (size_t)VLLSI_PAGE_SIZE, note_and_skip, &seen, &range) ==
            0);
    CHECK_EQ(support_read(page, &seen.behind), SUPPORT_SKIPPED);
    CHECK_EQ(seen.calls, 1);
    const struct vllsi_registers *registers = &seen.registers;
    CHECK_EQ(support_register(registers, SUPPORT_FIRST_REGISTER), SUPPORT_FIRST);
    CHECK_EQ(support_register(registers, SUPPORT_SECOND_REGISTER), SUPPORT_SECOND);
    CHECK(seen.behind - registers->program_counter <= 8 && seen.behind != registers->program_counter);
    const uintptr_t here = (uintptr_t)__builtin_frame_address(0);
    CHECK(registers->stack_pointer <= here + 4096 && here - registers->stack_pointer <= 65536);
    CHECK(registers->stack_pointer % 8 == 0);
    CHECK(has_value(registers, registers->program_counter));
    CHECK(has_value(registers, registers->stack_pointer));
    CHECK(has_value(registers, registers->frame_pointer));
    CHECK(vllsi_register_name(registers->count - 1) != NULL && vllsi_register_name(registers->count) == NULL);
    CHECK_EQ(vllsi_fault_range_remove(&range, VLLSI_FOREVER), 0);
}

/* A register that the handler changes has the new value when the code goes on. */
static enum vllsi_fault_answer change_result(struct vllsi_fault *fault, void *context)
{
    struct seen *seen = context;
    for (uint32_t at = 0; at < fault->registers.count; at++) {
        if (fault->registers.values[at] == SUPPORT_SKIPPED) {
            fault->registers.values[at] = 4711;
            seen->calls++;
        }
    }
    fault->registers.program_counter = seen->behind;
    return VLLSI_FAULT_RESUME;
}

TEST(registers, changed_values_are_taken_over)
{
    struct vllsi_fault_range range;
    struct seen seen = {.calls = 0};
    char *page = support_map((size_t)VLLSI_PAGE_SIZE, VLLSI_LINUX_PROT_NONE);
    REQUIRE(vllsi_fault_range_add((uintptr_t)page, 8, change_result, &seen, &range) == 0);
    CHECK_EQ(support_read(page, &seen.behind), 4711);
    CHECK(seen.calls >= 1);
    CHECK_EQ(vllsi_fault_range_remove(&range, VLLSI_FOREVER), 0);
}
