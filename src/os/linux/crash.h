/*
 * The parts of the crash handler: alternate stacks, who reports, and the report.
 */
#ifndef VLLSI_OS_LINUX_CRASH_H
#define VLLSI_OS_LINUX_CRASH_H

#include <stdbool.h>

#include <vllsi/linux.h>
#include <vllsi/signal.h>

#include "thread_list.h"

/* Whether the handler is installed. */
bool vllsi__crash_is_installed(void);

/* Gives the calling thread, whose block it is, an alternate stack unless it has one. Returns 0 or a failure.
 */
VLLSI_MUST_CHECK vllsi_result vllsi__crash_stack_give(struct vllsi__thread *block);

/* Writes the report to a descriptor of the system. Allocates nothing, and no memory of the program is read
 * without asking the kernel. */
void vllsi__crash_report(int32_t output, const struct vllsi_crash_info *info,
                         const struct vllsi_linux_siginfo *siginfo,
                         const struct vllsi_linux_ucontext *context);

/* Whether eight bytes at an address can be read. */
bool vllsi__crash_readable(uintptr_t address);

/* Where a module that an address lies in was loaded, so that `address - base` is what its file has; the name
 * is cut on the left. False where no file is behind the address, or nothing can be found out. */
struct vllsi__crash_module {
    uintptr_t base;
    char name[256];
};
bool vllsi__crash_module_of(uintptr_t address, struct vllsi__crash_module *module);

#endif
