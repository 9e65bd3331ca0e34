/*
 * Errors as people read them: the portable kind of a failure, its name, and messages in the languages of the tables.
 *
 * Source: tables/errors.yaml and tables/linux/errno.yaml.
 */
#ifndef VLLSI_ERROR_H
#define VLLSI_ERROR_H

#include <stdint.h>

#include <vllsi/gen/errors.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The languages of messages. */
enum vllsi_language {
    VLLSI_LANGUAGE_ENGLISH,
    VLLSI_LANGUAGE_GERMAN,
    VLLSI_LANGUAGE_FRENCH,
    VLLSI_LANGUAGE_COUNT
};

/**
 * The name of an error kind, as the tables write it: "NotFound".
 * @param kind [in] a kind
 * @return static text, or NULL for what is no kind. Neither blocks nor allocates; may be called from a signal handler.
 */
const char *vllsi_error_kind_name(enum vllsi_error_kind kind);

/**
 * A short message for an error kind.
 * @param kind [in] a kind
 * @param language [in] the language of the message
 * @return static UTF-8 text, or NULL for what is no kind or no language. Neither blocks nor allocates; may be called from a signal handler.
 */
const char *vllsi_error_kind_message(enum vllsi_error_kind kind, enum vllsi_language language);

/**
 * The name of an errno of this Linux ABI: "ENOENT".
 * @param code [in] a positive errno
 * @return static text, or NULL for an unknown number. Neither blocks nor allocates; may be called from a signal handler.
 */
const char *vllsi_linux_error_name(uint32_t code);

/**
 * A message for an errno of this Linux ABI.
 * @param code [in] a positive errno
 * @param language [in] the language of the message
 * @return static UTF-8 text, or NULL for an unknown number or language. Neither blocks nor allocates; may be called from a signal handler.
 */
const char *vllsi_linux_error_message(uint32_t code, enum vllsi_language language);

/**
 * The portable kind of an errno of this Linux ABI.
 * @param code [in] a positive errno
 * @return the kind; VLLSI_ERROR_KIND_OTHER for an unknown number. Neither blocks nor allocates; may be called from a signal handler.
 */
enum vllsi_error_kind vllsi_linux_error_kind(uint32_t code);

#ifdef __cplusplus
}
#endif

#endif
