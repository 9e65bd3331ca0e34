/*
 * For functions that look at a thread while it is stopped, or run on it in a signal handler at any point.
 *
 * ThreadSanitizer does not know that a stopped thread is stopped, and would call what they do a race; and its
 * own functions, which it puts into all others, are not made to be entered again from a handler.
 */
#ifndef VLLSI_OS_UNSANITIZED_H
#define VLLSI_OS_UNSANITIZED_H

#if defined(__has_attribute)
#if __has_attribute(disable_sanitizer_instrumentation)
#define VLLSI__UNSANITIZED __attribute__((disable_sanitizer_instrumentation))
#endif
#endif
#if !defined(VLLSI__UNSANITIZED)
#define VLLSI__UNSANITIZED
#endif

#endif
