/*
 * Errors as people read them: the portable kind of a failure, its name, and messages in the languages of the
 * tables; and how the library's own failures are made.
 *
 * "Test kind; code is uint32, for logs, read with domain and OS; never 0; lists name kinds."
 * Source: tables/errors.yaml and tables/linux/errno.yaml.
 */
#ifndef VLLSI_ERROR_H
#define VLLSI_ERROR_H

#include <stdint.h>

#include <vllsi/gen/errors.h>
#include <vllsi/result.h>

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
 * A failure of a domain, as a constant expression: VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CONTEXT,
 * VLLSI_CONTEXT_ERROR_SLOT_EMPTY). `domain` is one of enum vllsi_error_domain, `code` is not 0.
 */
#define VLLSI_FAILURE(domain, code) ((vllsi_result)(-(((int64_t)(domain) << 32) | (int64_t)(uint32_t)(code))))

/** The specification's OSError: all that is known of a failure. */
struct vllsi_os_error {
    /** The raw code, as the domain numbers it; 0 only for what is no failure. */
    uint32_t code;
    /** One of enum vllsi_error_domain, or what a failure that this library did not make carries instead. */
    uint32_t domain;
    /** What a program tests. */
    enum vllsi_error_kind kind;
    /** How the domain names the code: "ENOENT", "SlotEmpty"; the kind's name where the code is unknown.
     * Static, never NULL. */
    const char *name;
    /** Static UTF-8 text; the kind's message where the code is unknown. Never NULL. */
    const char *message;
};

/**
 * What a failure means, in one of the languages of the tables.
 * @param result [in] what a call returned
 * @param language [in] the language of the message; what is no language counts as English
 * @return the error. For a result that is no failure: code and domain 0, kind VLLSI_ERROR_KIND_OTHER, name
 * and message "". Neither blocks nor allocates; may be called from a signal handler.
 */
struct vllsi_os_error vllsi_os_error_of(vllsi_result result, enum vllsi_language language);

/**
 * The portable kind of a failure, for a program that asks nothing else.
 * @param result [in] what a call returned
 * @return the kind; VLLSI_ERROR_KIND_OTHER for an unknown code and for what is no failure.
 * Neither blocks nor allocates; may be called from a signal handler.
 */
enum vllsi_error_kind vllsi_failure_kind(vllsi_result result);

/**
 * The name of a domain, as the tables write it: "errno", "context".
 * @param domain [in] one of enum vllsi_error_domain
 * @return static text, or NULL for an unknown number. Neither blocks nor allocates; may be called from a
 * signal handler.
 */
const char *vllsi_error_domain_name(uint32_t domain);

/**
 * The name of a code of one of the library's own domains (context, init, lock, io, permission, core):
 * "SlotEmpty".
 * @param domain [in] the domain
 * @param code [in] the code
 * @return static text, or NULL for an unknown pair. Neither blocks nor allocates; may be called from a signal
 * handler.
 */
const char *vllsi_own_error_name(uint32_t domain, uint32_t code);

/**
 * A message for a code of one of the library's own domains.
 * @param domain [in] the domain
 * @param code [in] the code
 * @param language [in] the language of the message
 * @return static UTF-8 text, or NULL for an unknown pair or language. Neither blocks nor allocates; may be
 * called from a signal handler.
 */
const char *vllsi_own_error_message(uint32_t domain, uint32_t code, enum vllsi_language language);

/**
 * The portable kind of a code of one of the library's own domains.
 * @param domain [in] the domain
 * @param code [in] the code
 * @return the kind; VLLSI_ERROR_KIND_OTHER for an unknown pair. Neither blocks nor allocates; may be called
 * from a signal handler.
 */
enum vllsi_error_kind vllsi_own_error_kind(uint32_t domain, uint32_t code);

/**
 * The name of an error kind, as the tables write it: "NotFound".
 * @param kind [in] a kind
 * @return static text, or NULL for what is no kind. Neither blocks nor allocates; may be called from a signal
 * handler.
 */
const char *vllsi_error_kind_name(enum vllsi_error_kind kind);

/**
 * A short message for an error kind.
 * @param kind [in] a kind
 * @param language [in] the language of the message
 * @return static UTF-8 text, or NULL for what is no kind or no language. Neither blocks nor allocates; may be
 * called from a signal handler.
 */
const char *vllsi_error_kind_message(enum vllsi_error_kind kind, enum vllsi_language language);

/**
 * The name of an errno of this Linux ABI: "ENOENT".
 * @param code [in] a positive errno
 * @return static text, or NULL for an unknown number. Neither blocks nor allocates; may be called from a
 * signal handler.
 */
const char *vllsi_linux_error_name(uint32_t code);

/**
 * A message for an errno of this Linux ABI.
 * @param code [in] a positive errno
 * @param language [in] the language of the message
 * @return static UTF-8 text, or NULL for an unknown number or language. Neither blocks nor allocates; may be
 * called from a signal handler.
 */
const char *vllsi_linux_error_message(uint32_t code, enum vllsi_language language);

/**
 * The portable kind of an errno of this Linux ABI.
 * @param code [in] a positive errno
 * @return the kind; VLLSI_ERROR_KIND_OTHER for an unknown number. Neither blocks nor allocates; may be called
 * from a signal handler.
 */
enum vllsi_error_kind vllsi_linux_error_kind(uint32_t code);

#ifdef __cplusplus
}
#endif

#endif
