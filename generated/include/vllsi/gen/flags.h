/* Rendered from tables/flags.yaml by: python3 -m codegen. Do not edit. */
/*
 * Portable flag sets. The values are the specification's and the same on every target; the OS layer translates.
 */
#ifndef VLLSI_GEN_FLAGS_H
#define VLLSI_GEN_FLAGS_H

#include <stdint.h>

/** What may be done with the pages of a mapping. Values combine with `|`. */
typedef uint32_t vllsi_mem_prot;
/** No access; touching the pages faults. */
#define VLLSI_MEM_PROT_NONE ((vllsi_mem_prot)0)
/** Loads are allowed. */
#define VLLSI_MEM_PROT_READ ((vllsi_mem_prot)1)
/** Stores are allowed, and loads with them. */
#define VLLSI_MEM_PROT_WRITE ((vllsi_mem_prot)2)
/** Code may run from the pages. */
#define VLLSI_MEM_PROT_EXEC ((vllsi_mem_prot)4)

/** How a mapping is made and who sees its stores. Values combine with `|`. */
typedef uint32_t vllsi_map_flags;
/** Stores reach the file and every other mapping of it. */
#define VLLSI_MAP_FLAGS_SHARED ((vllsi_map_flags)1)
/** Stores stay in this mapping. */
#define VLLSI_MAP_FLAGS_PRIVATE ((vllsi_map_flags)2)
/** Fresh zeroed pages instead of a file. */
#define VLLSI_MAP_FLAGS_ANON ((vllsi_map_flags)0x20)
/** At exactly the address given; an address in use is AddressInUse. */
#define VLLSI_MAP_FLAGS_FIXED ((vllsi_map_flags)0x10)
/** Fit for a thread's stack; a hint. */
#define VLLSI_MAP_FLAGS_STACK ((vllsi_map_flags)0x20000)
/** Of huge pages; Unsupported or OutOfMemory where none can be had. */
#define VLLSI_MAP_FLAGS_HUGE_TLB ((vllsi_map_flags)0x40000)

/** How memory will be used. */
typedef uint32_t vllsi_mem_advice;
/** No particular pattern; takes back Random and Sequential. */
#define VLLSI_MEM_ADVICE_NORMAL ((vllsi_mem_advice)0)
/** Pages will be touched in no order, so reading ahead is wasted. */
#define VLLSI_MEM_ADVICE_RANDOM ((vllsi_mem_advice)1)
/** Pages will be touched in order, so reading ahead pays. */
#define VLLSI_MEM_ADVICE_SEQUENTIAL ((vllsi_mem_advice)2)
/** Pages will be touched soon. */
#define VLLSI_MEM_ADVICE_WILL_NEED ((vllsi_mem_advice)3)
/** Anonymous memory whose bytes are unspecified until it is written again; its pages go at once. */
#define VLLSI_MEM_ADVICE_DONT_NEED ((vllsi_mem_advice)4)
/** Anonymous memory whose bytes are unspecified until it is written again; its pages go when memory is short. */
#define VLLSI_MEM_ADVICE_FREE ((vllsi_mem_advice)5)
/** Frees the pages and the storage behind them; the range reads as zeroes. */
#define VLLSI_MEM_ADVICE_REMOVE ((vllsi_mem_advice)6)
/** A child made by fork does not have the range. */
#define VLLSI_MEM_ADVICE_DONT_FORK ((vllsi_mem_advice)7)
/** Huge pages are welcome here. */
#define VLLSI_MEM_ADVICE_HUGE_PAGE ((vllsi_mem_advice)8)
/** Huge pages are not wanted here. */
#define VLLSI_MEM_ADVICE_NO_HUGE_PAGE ((vllsi_mem_advice)9)

/** What a memory operation or a barrier promises about the order of others around it. */
typedef uint32_t vllsi_memory_ordering;
/** Atomic alone; orders nothing (memory_order_relaxed). */
#define VLLSI_MEMORY_ORDERING_RELAXED ((vllsi_memory_ordering)0)
/** Nothing that follows moves before it (memory_order_acquire). */
#define VLLSI_MEMORY_ORDERING_ACQUIRE ((vllsi_memory_ordering)1)
/** Nothing that precedes moves behind it (memory_order_release). */
#define VLLSI_MEMORY_ORDERING_RELEASE ((vllsi_memory_ordering)2)
/** Acquire and release at once (memory_order_acq_rel). */
#define VLLSI_MEMORY_ORDERING_ACQ_REL ((vllsi_memory_ordering)3)
/** As acq_rel, and all such operations have one order for every thread (memory_order_seq_cst). */
#define VLLSI_MEMORY_ORDERING_SEQ_CST ((vllsi_memory_ordering)4)

/** What `access` asks about a path. Values combine with `|`. */
typedef uint32_t vllsi_file_access;
/** The path leads to something. */
#define VLLSI_FILE_ACCESS_EXISTS ((vllsi_file_access)0)
/** It may be run, or searched if it is a directory. */
#define VLLSI_FILE_ACCESS_EXECUTE ((vllsi_file_access)1)
/** It may be written. */
#define VLLSI_FILE_ACCESS_WRITE ((vllsi_file_access)2)
/** It may be read. */
#define VLLSI_FILE_ACCESS_READ ((vllsi_file_access)4)

#endif
