/*
 * What the synchronisation objects of src/core need from an OS beyond the public wait and wake: sleepers told
 * apart by class, a barrier that the waiting side runs on behalf of all threads, and giving up the processor.
 * Each OS implements it in its wait.c.
 */
#ifndef VLLSI_OS_WAIT_H
#define VLLSI_OS_WAIT_H

#include <stdbool.h>
#include <stdint.h>

#include <vllsi/result.h>

/*
 * As vllsi_wait_until, for wake-ups of one of these classes (bits, not 0). An OS without classes wakes every
 * sleeper of the word instead of one of a class: what is too many is a spurious wake-up.
 */
vllsi_result vllsi__wait_class_until(const uint32_t *word, uint32_t expected, uint32_t classes,
                                     int64_t deadline_ns);

/* Wakes one sleeper, or all, of these classes. The address is only a key. */
void vllsi__wake_class_one(const uint32_t *word, uint32_t classes);
void vllsi__wake_class_all(const uint32_t *word, uint32_t classes);

/*
 * As vllsi_wake_one; returns whether a sleeper has certainly been woken. An OS that does not say returns
 * false.
 */
bool vllsi__wake_one_surely(const uint32_t *word);

/*
 * Makes vllsi__barrier_all_threads possible for this process. May be called again and again. Returns whether
 * it is possible now.
 */
bool vllsi__barrier_register(void);

/*
 * Between call and return every thread of the process has passed a full memory barrier. Registers by itself
 * where that is missing, as in the child of a fork. Returns false where the OS has or allows no such barrier.
 */
bool vllsi__barrier_all_threads(void);

/* The failure that vllsi_wait_until reports when the deadline has passed. */
vllsi_result vllsi__wait_time_is_up(void);

/* Lets another thread run on this processor. */
void vllsi__wait_yield(void);

/*
 * A byte that is not 0 exactly while the process has one thread, kept by who makes the threads; NULL where
 * nobody keeps one. It changes before a second thread begins, and not again before that thread has been
 * joined: glibc's; the library's own, in programs without a libc, only in the child of a fork, since a
 * program that had threads once will have them again.
 */
const char *vllsi__wait_single_thread_flag(void);

#endif
