/*
 * Thread-local slots: the context stack of vllsi/context.h under the names of the specification's TLS
 * section, with typed reads and writes.
 *
 * There is one set of slots. "Slots start empty." Typed writes store the value in the slot's 64 bits and log
 * what was there, as vllsi_ctx_set does; typed reads give 0 or NULL for a slot that is empty or does not
 * exist. What was written as one type and is read as another is converted as C converts integers.
 */
#ifndef VLLSI_TLS_H
#define VLLSI_TLS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vllsi/context.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * An address that tells the calling thread from every other.
 * @return "non-null, unique per live thread, target undefined". Neither blocks nor allocates; may be called
 * from a signal handler.
 */
VLLSI_INLINE void *vllsi_tls_get_base(void)
{
#ifdef VLLSI_STRICT_PORTABLE
    return (void *)~(uintptr_t)&vllsi__context_current; /* where nothing is */
#else
    return (void *)&vllsi__context_current;
#endif
}

/**
 * Reads a slot: vllsi_ctx_get.
 * @param slot [in] its number, 0 to 31
 * @param value [out] what it holds; untouched where the result is false
 * @return whether the slot exists and holds a value. Neither blocks nor allocates; may be called from a
 * signal handler.
 */
VLLSI_MUST_CHECK VLLSI_INLINE bool vllsi_tls_slot_get(int64_t slot, int64_t *value)
{
    return vllsi_ctx_get(slot, value);
}

/**
 * Sets a slot: vllsi_ctx_set.
 * @param slot [in] its number, 0 to 31
 * @param value [in] any value
 * @return 0
 * @errors InvalidSlot; OutOfMemory at a thread's first write. Does not block; allocates at a thread's first
 * write; not for signal handlers.
 */
VLLSI_MUST_CHECK VLLSI_INLINE vllsi_result vllsi_tls_slot_set(int64_t slot, int64_t value)
{
    return vllsi_ctx_set(slot, value);
}

/**
 * Empties a slot: vllsi_ctx_clear.
 * @param slot [in] its number, 0 to 31
 * @return 0
 * @errors InvalidSlot, SlotEmpty. Neither blocks nor allocates; not for signal handlers.
 */
VLLSI_MUST_CHECK VLLSI_INLINE vllsi_result vllsi_tls_slot_clear(int64_t slot)
{
    return vllsi_ctx_clear(slot);
}

/**
 * Whether a slot holds a value: vllsi_ctx_has.
 * @param slot [in] its number
 * @return false also for a slot that does not exist. Neither blocks nor allocates; may be called from a
 * signal handler.
 */
VLLSI_MUST_CHECK VLLSI_INLINE bool vllsi_tls_slot_has(int64_t slot)
{
    return vllsi_ctx_has(slot);
}

/**
 * Opens a frame: vllsi_ctx_push_frame.
 * @return 0
 * @errors StackOverflow; OutOfMemory at a thread's first write. Does not block; allocates at a thread's first
 * write; not for signal handlers.
 */
VLLSI_MUST_CHECK VLLSI_INLINE vllsi_result vllsi_tls_frame_push(void)
{
    return vllsi_ctx_push_frame();
}

/**
 * Closes the current frame: vllsi_ctx_pop_frame.
 * @return 0
 * @errors StackUnderflow. Neither blocks nor allocates; not for signal handlers.
 */
VLLSI_MUST_CHECK VLLSI_INLINE vllsi_result vllsi_tls_frame_pop(void)
{
    return vllsi_ctx_pop_frame();
}

/* The value of a slot, or 0. */
VLLSI_INLINE int64_t vllsi__tls_read(int64_t slot)
{
    int64_t value = 0;
    return vllsi_ctx_get(slot, &value) ? value : 0;
}

/**
 * Reads a pointer.
 * @param slot [in] its number
 * @return what the slot holds; NULL where it is empty or does not exist. Neither blocks nor allocates; may be
 * called from a signal handler.
 */
VLLSI_INLINE const void *vllsi_tls_read_ptr(int64_t slot)
{
    return (const void *)(uintptr_t)vllsi__tls_read(slot);
}

/**
 * Writes a pointer.
 * @param slot [in] its number, 0 to 31
 * @param value [in] any pointer; it is not followed
 * @return 0
 * @errors InvalidSlot; OutOfMemory at a thread's first write. Does not block; allocates at a thread's first
 * write; not for signal handlers.
 */
VLLSI_MUST_CHECK VLLSI_INLINE vllsi_result vllsi_tls_write_ptr(int64_t slot, const void *value)
{
    return vllsi_ctx_set(slot, (int64_t)(uintptr_t)value);
}

/**
 * Reads a 32-bit integer: the low half of the slot.
 * @param slot [in] its number
 * @return the value; 0 where the slot is empty or does not exist. Neither blocks nor allocates; may be called
 * from a signal handler.
 */
VLLSI_INLINE int32_t vllsi_tls_read_i32(int64_t slot)
{
    return (int32_t)(uint32_t)(uint64_t)vllsi__tls_read(slot);
}

/**
 * Writes a 32-bit integer; the slot's upper half takes its sign.
 * @param slot [in] its number, 0 to 31
 * @param value [in] any value
 * @return 0
 * @errors InvalidSlot; OutOfMemory at a thread's first write. Does not block; allocates at a thread's first
 * write; not for signal handlers.
 */
VLLSI_MUST_CHECK VLLSI_INLINE vllsi_result vllsi_tls_write_i32(int64_t slot, int32_t value)
{
    return vllsi_ctx_set(slot, value);
}

/**
 * Reads a size.
 * @param slot [in] its number
 * @return the value; 0 where the slot is empty or does not exist. Neither blocks nor allocates; may be called
 * from a signal handler.
 */
VLLSI_INLINE size_t vllsi_tls_read_usize(int64_t slot)
{
    return (size_t)(uint64_t)vllsi__tls_read(slot);
}

/**
 * Writes a size.
 * @param slot [in] its number, 0 to 31
 * @param value [in] any value
 * @return 0
 * @errors InvalidSlot; OutOfMemory at a thread's first write. Does not block; allocates at a thread's first
 * write; not for signal handlers.
 */
VLLSI_MUST_CHECK VLLSI_INLINE vllsi_result vllsi_tls_write_usize(int64_t slot, size_t value)
{
    return vllsi_ctx_set(slot, (int64_t)(uint64_t)value);
}

#ifdef __cplusplus
}
#endif

#endif
