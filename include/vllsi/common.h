/*
 * All that the specification's module sys.common has: the types, errors, files, memory, durability,
 * byte-range locks and random bytes that are the same on every system. It declares nothing itself.
 */
#ifndef VLLSI_COMMON_H
#define VLLSI_COMMON_H

#include <vllsi/capability.h>
#include <vllsi/durability.h>
#include <vllsi/error.h>
#include <vllsi/file.h>
#include <vllsi/locking.h>
#include <vllsi/memory.h>
#include <vllsi/random.h>
#include <vllsi/types.h>

#endif
