/*
 * What the sockets of a system ask of the addresses in src/core/address.c, beside the public calls: whether a
 * record that a caller filled in can be used, and the reader with a look-up for names of interfaces, which
 * only the system knows.
 */
#ifndef VLLSI_OS_ADDRESS_H
#define VLLSI_OS_ADDRESS_H

#include <vllsi/address.h>

/* Whether the fields of a record agree with each other. */
bool vllsi__address_is_sound(const struct vllsi_address *address);

/* The number of the interface of this name, which is not 0; or a failure. */
typedef vllsi_result vllsi__scope_lookup(const char *name, size_t name_len);

/* vllsi_address_parse; a scope that is no number goes to `lookup`, or is InvalidInput if that is NULL. */
VLLSI_MUST_CHECK vllsi_result vllsi__address_parse(const char *text, size_t text_len,
                                                   enum vllsi_address_form form,
                                                   struct vllsi_address *address, size_t *offset,
                                                   vllsi__scope_lookup *lookup);

#endif
