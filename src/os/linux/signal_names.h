/*
 * Signals and their codes in words, for reports.
 */
#ifndef VLLSI_OS_LINUX_SIGNAL_NAMES_H
#define VLLSI_OS_LINUX_SIGNAL_NAMES_H

#include <stdint.h>

/* What a signal means, of those that end in a report; NULL for others. Static text. */
const char *vllsi__signal_text(int32_t signal);

/* What the si_code of a signal says; NULL for unknown ones. Static text. */
const char *vllsi__signal_code_text(int32_t signal, int32_t code);

#endif
