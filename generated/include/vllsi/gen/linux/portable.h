/* Rendered from tables/flags.yaml by: python3 -m codegen. Do not edit. */
/*
 * Portable flags as the kernel's own, on the ABI that is compiled for.
 */
#ifndef VLLSI_GEN_LINUX_PORTABLE_H
#define VLLSI_GEN_LINUX_PORTABLE_H

#include <vllsi/gen/flags.h>
#include <vllsi/gen/linux/abi.h>
#include <vllsi/result.h>

/**
 * Translates mem_prot.
 * @param portable [in] any combination of VLLSI_MEM_PROT_*
 * @return the kernel's value, or -EINVAL for what is none. Neither blocks nor allocates; may be called from a signal handler.
 */
static inline vllsi_result vllsi__linux_mem_prot(vllsi_mem_prot portable)
{
    vllsi_result native = 0;
    vllsi_mem_prot rest = portable;
    if ((portable & VLLSI_MEM_PROT_READ) != 0) native |= VLLSI_LINUX_PROT_READ;
    rest &= ~VLLSI_MEM_PROT_READ;
    if ((portable & VLLSI_MEM_PROT_WRITE) != 0) native |= VLLSI_LINUX_PROT_WRITE;
    rest &= ~VLLSI_MEM_PROT_WRITE;
    if ((portable & VLLSI_MEM_PROT_EXEC) != 0) native |= VLLSI_LINUX_PROT_EXEC;
    rest &= ~VLLSI_MEM_PROT_EXEC;
    return rest == 0 ? native : -(vllsi_result)VLLSI_LINUX_EINVAL;
}

/**
 * Translates map_flags.
 * @param portable [in] any combination of VLLSI_MAP_FLAGS_*
 * @return the kernel's value, or -EINVAL for what is none. Neither blocks nor allocates; may be called from a signal handler.
 */
static inline vllsi_result vllsi__linux_map_flags(vllsi_map_flags portable)
{
    vllsi_result native = 0;
    vllsi_map_flags rest = portable;
    if ((portable & VLLSI_MAP_FLAGS_SHARED) != 0) native |= VLLSI_LINUX_MAP_SHARED;
    rest &= ~VLLSI_MAP_FLAGS_SHARED;
    if ((portable & VLLSI_MAP_FLAGS_PRIVATE) != 0) native |= VLLSI_LINUX_MAP_PRIVATE;
    rest &= ~VLLSI_MAP_FLAGS_PRIVATE;
    if ((portable & VLLSI_MAP_FLAGS_ANON) != 0) native |= VLLSI_LINUX_MAP_ANONYMOUS;
    rest &= ~VLLSI_MAP_FLAGS_ANON;
    if ((portable & VLLSI_MAP_FLAGS_FIXED) != 0) native |= VLLSI_LINUX_MAP_FIXED_NOREPLACE;
    rest &= ~VLLSI_MAP_FLAGS_FIXED;
    if ((portable & VLLSI_MAP_FLAGS_STACK) != 0) native |= VLLSI_LINUX_MAP_STACK;
    rest &= ~VLLSI_MAP_FLAGS_STACK;
    if ((portable & VLLSI_MAP_FLAGS_HUGE_TLB) != 0) native |= VLLSI_LINUX_MAP_HUGETLB;
    rest &= ~VLLSI_MAP_FLAGS_HUGE_TLB;
    return rest == 0 ? native : -(vllsi_result)VLLSI_LINUX_EINVAL;
}

/**
 * Translates mem_advice.
 * @param portable [in] one of VLLSI_MEM_ADVICE_*
 * @return the kernel's value, or -EINVAL for what is none. Neither blocks nor allocates; may be called from a signal handler.
 */
static inline vllsi_result vllsi__linux_mem_advice(vllsi_mem_advice portable)
{
    switch (portable) {
    case VLLSI_MEM_ADVICE_NORMAL: return VLLSI_LINUX_MADV_NORMAL;
    case VLLSI_MEM_ADVICE_RANDOM: return VLLSI_LINUX_MADV_RANDOM;
    case VLLSI_MEM_ADVICE_SEQUENTIAL: return VLLSI_LINUX_MADV_SEQUENTIAL;
    case VLLSI_MEM_ADVICE_WILL_NEED: return VLLSI_LINUX_MADV_WILLNEED;
    case VLLSI_MEM_ADVICE_DONT_NEED: return VLLSI_LINUX_MADV_DONTNEED;
    case VLLSI_MEM_ADVICE_FREE: return VLLSI_LINUX_MADV_FREE;
    case VLLSI_MEM_ADVICE_REMOVE: return VLLSI_LINUX_MADV_REMOVE;
    case VLLSI_MEM_ADVICE_DONT_FORK: return VLLSI_LINUX_MADV_DONTFORK;
    case VLLSI_MEM_ADVICE_HUGE_PAGE: return VLLSI_LINUX_MADV_HUGEPAGE;
    case VLLSI_MEM_ADVICE_NO_HUGE_PAGE: return VLLSI_LINUX_MADV_NOHUGEPAGE;
    default: return -(vllsi_result)VLLSI_LINUX_EINVAL;
    }
}

/**
 * Translates file_access.
 * @param portable [in] any combination of VLLSI_FILE_ACCESS_*
 * @return the kernel's value, or -EINVAL for what is none. Neither blocks nor allocates; may be called from a signal handler.
 */
static inline vllsi_result vllsi__linux_file_access(vllsi_file_access portable)
{
    vllsi_result native = 0;
    vllsi_file_access rest = portable;
    if ((portable & VLLSI_FILE_ACCESS_EXECUTE) != 0) native |= VLLSI_LINUX_X_OK;
    rest &= ~VLLSI_FILE_ACCESS_EXECUTE;
    if ((portable & VLLSI_FILE_ACCESS_WRITE) != 0) native |= VLLSI_LINUX_W_OK;
    rest &= ~VLLSI_FILE_ACCESS_WRITE;
    if ((portable & VLLSI_FILE_ACCESS_READ) != 0) native |= VLLSI_LINUX_R_OK;
    rest &= ~VLLSI_FILE_ACCESS_READ;
    return rest == 0 ? native : -(vllsi_result)VLLSI_LINUX_EINVAL;
}

#endif
