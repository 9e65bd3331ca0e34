/*
 * The filter that hands system calls of a scenario to the supervisor: a seccomp program with a listener.
 *
 * A listener needs no registers, so it is the same on every CPU, and it goes with threads and children. What
 * it costs is paid by the one call that is to fail; all others pass the filter in the kernel.
 */
#include "driver.h"
#include "subject.h"

/* Instructions of the classic packet filter: load a word of seccomp_data, jump if equal, return. */
enum { LOAD = 0x20, JUMP_IF_EQUAL = 0x15, RETURN = 0x06, INSTRUCTIONS_MOST = 22 + 2 * FAULT_RULES_MOST };

struct program {
    uint16_t length;
    struct vllsi_linux_sock_filter instructions[INSTRUCTIONS_MOST];
};

static void add(struct program *program, uint16_t code, uint8_t if_true, uint8_t if_false, uint32_t value)
{
    program->instructions[program->length++] =
        (struct vllsi_linux_sock_filter){.code = code, .jt = if_true, .jf = if_false, .k = value};
}

static void return_if_equal(struct program *program, uint32_t value, uint32_t answer)
{
    add(program, JUMP_IF_EQUAL, 0, 1, value);
    add(program, RETURN, 0, 0, answer);
}

vllsi_result fault_filter_install(int32_t number)
{
    const uint32_t allow = VLLSI_LINUX_SECCOMP_RET_ALLOW, tell = VLLSI_LINUX_SECCOMP_RET_USER_NOTIF;
    const uint32_t others = number < 0 ? tell : allow;
    struct program program = {.length = 0};
    add(&program, LOAD, 0, 0, offsetof(struct vllsi_linux_seccomp_data, nr));
    return_if_equal(&program, VLLSI_LINUX_NR_exit_group, allow);
    return_if_equal(&program, VLLSI_LINUX_NR_exit, allow);
    return_if_equal(&program, VLLSI_LINUX_NR_rt_sigreturn, allow);
    /* The words by which processes and threads of a test meet are not what is tested. */
    add(&program, JUMP_IF_EQUAL, 0, 8, VLLSI_LINUX_NR_futex);
    add(&program, LOAD, 0, 0, offsetof(struct vllsi_linux_seccomp_data, args));
    return_if_equal(&program, (uint32_t)(uintptr_t)&fault_run->listener, allow);
    return_if_equal(&program, (uint32_t)(uintptr_t)&fault_run->taken, allow);
    return_if_equal(&program, (uint32_t)(uintptr_t)&fault_run->gate, allow);
    add(&program, LOAD, 0, 0, offsetof(struct vllsi_linux_seccomp_data, nr));
    for (uint32_t at = 0; at < fault_rule_count; at++) {
        return_if_equal(&program, fault_rules[at].number,
                        VLLSI_LINUX_SECCOMP_RET_ERRNO | fault_rules[at].error);
    }
    if (number >= 0) {
        return_if_equal(&program, (uint32_t)number, tell);
    }
    add(&program, RETURN, 0, 0, others);
    const struct vllsi_linux_sock_fprog given = {.len = program.length, .filter = program.instructions};
    const vllsi_result silent = vllsi__linux_prctl(VLLSI_LINUX_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    if (vllsi_failed(silent)) {
        return silent;
    }
    /* With the second flag (Linux 5.19) a signal does not begin a call anew that has been told of. */
    return vllsi__linux_seccomp(VLLSI_LINUX_SECCOMP_SET_MODE_FILTER,
                                VLLSI_LINUX_SECCOMP_FILTER_FLAG_NEW_LISTENER |
                                    VLLSI_LINUX_SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV,
                                (uintptr_t)&given);
}
