/*
 * Static thread-local storage: one block a thread, with the program's variables and the control block that
 * the ABI lays around the thread pointer.
 *
 *     variant I    [below] tp -> [control block] [pad] [variables]           aarch64, riscv64
 *     variant II   [variables] [pad] tp -> [control block]                   x86_64
 *
 * The linker computed the variables' distances from the thread pointer; the padding here must be the
 * linker's: the variables start at an address that is congruent to the segment's, modulo its alignment, as
 * near to the pointer as that allows.
 */
#include "tls.h"

#include <vllsi/linux.h>

#include "../arch/machine.h"
#include "start.h"

enum { ALIGN_AT_LEAST = 16, FIRST_BLOCK_BYTES = 1024 };

/* __tls_get_addr's argument: which object's variables (always the program's own) and where in them. */
struct tls_index {
    uintptr_t module, offset;
};

VLLSI__KEPT void *__tls_get_addr(const struct tls_index *index);
VLLSI__KEPT _Noreturn void __stack_chk_fail(void);

/* The canary of ABIs that have one a process, not one a thread. */
VLLSI__KEPT uintptr_t __stack_chk_guard;

static struct {
    const unsigned char *image;
    uintptr_t image_bytes, bytes, distance, align;
    uintptr_t canary;
} layout = {.align = ALIGN_AT_LEAST};

/* The first thread's block, where it fits: most programs start without a system call for memory. */
static unsigned char first_block[FIRST_BLOCK_BYTES] __attribute__((aligned(64)));

VLLSI__EARLY uintptr_t vllsi__tls_distance(const struct vllsi__elf_segment *segment)
{
    const uintptr_t mask = segment->align > 1 ? segment->align - 1 : 0;
#if VLLSI__TLS_VARIANT == 1
    return VLLSI__TCB_BYTES + ((segment->vaddr - VLLSI__TCB_BYTES) & mask);
#else
    return segment->memsz + ((0 - segment->vaddr - segment->memsz) & mask);
#endif
}

/* Bytes from the lowest that the block uses to the thread pointer, and from there to its end. */
VLLSI__EARLY static uintptr_t bytes_below(void)
{
#if VLLSI__TLS_VARIANT == 1
    return VLLSI__TCB_BYTES_BELOW;
#else
    return layout.distance;
#endif
}

VLLSI__EARLY static uintptr_t bytes_above(void)
{
#if VLLSI__TLS_VARIANT == 1
    return layout.distance + layout.bytes;
#else
    return VLLSI__TCB_BYTES;
#endif
}

VLLSI__EARLY vllsi_result vllsi__tls_block_size(void)
{
    return (vllsi_result)(bytes_below() + bytes_above() + layout.align);
}

VLLSI__EARLY void *vllsi__tls_block_init(void *memory)
{
    const uintptr_t pointer = ((uintptr_t)memory + bytes_below() + layout.align - 1) & ~(layout.align - 1);
#if VLLSI__TLS_VARIANT == 1
    unsigned char *variables = (unsigned char *)(pointer + layout.distance);
    unsigned char *control = (unsigned char *)(pointer - VLLSI__TCB_BYTES_BELOW);
    const uintptr_t control_bytes = VLLSI__TCB_BYTES_BELOW + VLLSI__TCB_BYTES;
#else
    unsigned char *variables = (unsigned char *)(pointer - layout.distance);
    unsigned char *control = (unsigned char *)pointer;
    const uintptr_t control_bytes = VLLSI__TCB_BYTES;
#endif
    /* The barriers keep the loops from becoming calls, which this early would have to be relocated. */
    for (uintptr_t i = 0; i < layout.bytes; i++) {
        variables[i] = i < layout.image_bytes ? layout.image[i] : 0;
        __asm__ volatile("" : : : "memory");
    }
    for (uintptr_t i = 0; i < control_bytes; i++) {
        control[i] = 0;
        __asm__ volatile("" : : : "memory");
    }
#if defined(VLLSI__TCB_SELF)
    *(uintptr_t *)(pointer + VLLSI__TCB_SELF) = pointer;
#endif
#if defined(VLLSI__TCB_CANARY)
    *(uintptr_t *)(pointer + VLLSI__TCB_CANARY) = layout.canary;
#endif
    return (void *)pointer;
}

VLLSI__EARLY static void *first_memory(size_t bytes)
{
    if (bytes <= sizeof first_block) {
        return first_block;
    }
    const uint32_t flags = VLLSI_LINUX_MAP_PRIVATE | VLLSI_LINUX_MAP_ANONYMOUS;
    const int32_t access = VLLSI_LINUX_PROT_READ | VLLSI_LINUX_PROT_WRITE;
    const vllsi_result memory = vllsi__linux_mmap(NULL, bytes, access, flags, -1, 0);
    if (vllsi_failed(memory)) {
        vllsi__start_fail("no memory for thread-local storage");
    }
    return (void *)(uintptr_t)memory;
}

VLLSI__EARLY void vllsi__tls_start(const struct vllsi__program *program, uintptr_t canary)
{
    const struct vllsi__elf_segment *segment = program->tls;
    layout.canary = canary;
    if (segment != NULL) {
        if ((segment->align & (segment->align - 1)) != 0 || segment->memsz > UINTPTR_MAX / 4 ||
            segment->align > UINTPTR_MAX / 4 || segment->filesz > segment->memsz) {
            vllsi__start_fail("the program's thread-local segment makes no sense");
        }
        layout.image = (const unsigned char *)(program->bias + segment->vaddr);
        layout.image_bytes = segment->filesz;
        layout.bytes = segment->memsz;
        layout.distance = vllsi__tls_distance(segment);
        layout.align = segment->align > ALIGN_AT_LEAST ? segment->align : ALIGN_AT_LEAST;
    } else {
        layout.distance = VLLSI__TLS_VARIANT == 1 ? VLLSI__TCB_BYTES : 0;
    }
    __stack_chk_guard = canary;
    void *memory = first_memory((size_t)vllsi__tls_block_size());
    if (vllsi_failed(vllsi__thread_pointer_set(vllsi__tls_block_init(memory)))) {
        vllsi__start_fail("the kernel does not take the thread pointer");
    }
}

/* For code that does not know that it is part of the program itself (-fPIC), where the linker leaves such
 * code as it is. */
VLLSI__KEPT void *__tls_get_addr(const struct tls_index *index)
{
    const uintptr_t pointer = (uintptr_t)vllsi__thread_pointer_get();
    const uintptr_t variables =
        VLLSI__TLS_VARIANT == 1 ? pointer + layout.distance : pointer - layout.distance;
    return (void *)(variables + index->offset + VLLSI__TLS_BLOCK_BIAS);
}

/* The stack is damaged: nothing but system calls, and nothing that returns. */
__attribute__((no_stack_protector)) VLLSI__KEPT _Noreturn void __stack_chk_fail(void)
{
    static const char text[] = "vllsi: a function wrote past its variables on the stack\n";
    (void)!vllsi__linux_write(2, text, sizeof text - 1);
    (void)!vllsi__linux_tgkill((int32_t)vllsi__linux_getpid(), (int32_t)vllsi__linux_gettid(),
                               VLLSI_LINUX_SIGABRT);
    __builtin_trap(); /* the signal is blocked or handled */
}
