/*
 * What work.c has for the file that is linked with it.
 */
#ifndef VLLSI_CRASH_WORK_H
#define VLLSI_CRASH_WORK_H

#include <vllsi/result.h>

/* Writes a mark to the disk's control file. */
vllsi_result work_mark(void);

#endif
