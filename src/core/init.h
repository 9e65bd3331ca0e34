/*
 * What init set, for the modules that it concerns.
 */
#ifndef VLLSI_CORE_INIT_H
#define VLLSI_CORE_INIT_H

#include <vllsi/error.h>

#include "../os/upcalls.h"

/** The language of the texts that the library chooses itself. */
enum vllsi_language vllsi__configured_language(void);

#endif
