/*
 * Functions of the vDSO, the small shared object that the kernel maps into every process.
 */
#ifndef VLLSI_OS_LINUX_VDSO_H
#define VLLSI_OS_LINUX_VDSO_H

#include <stddef.h>

/**
 * Finds a function in an image that is mapped as its program headers say, and believes none of what the image
 * says without checking it.
 * @param image [in] the ELF header, aligned to 8
 * @param image_bytes [in] how much may be read
 * @param name [in] the function
 * @param version [in] the version that must define it, e.g. "LINUX_2.6"
 * @return its address inside the image, or NULL if it is not there or the image makes no sense. Neither
 * blocks nor allocates; may be called from a signal handler.
 */
__attribute__((visibility("hidden"))) void *vllsi__vdso_find(const void *image, size_t image_bytes,
                                                             const char *name, const char *version);

/**
 * Finds a function in this process's vDSO.
 * @param name [in] the function
 * @param version [in] the version that must define it
 * @return its address, or NULL if there is no vDSO or no such function in it. Blocks no longer than
 * vllsi_linux_auxv_get; allocates nothing; may be called from a signal handler.
 */
__attribute__((visibility("hidden"))) void *vllsi__vdso_symbol(const char *name, const char *version);

#endif
