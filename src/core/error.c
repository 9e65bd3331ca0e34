/*
 * What a failure means: the library's own domains from the rendered tables, the system's from the OS layer.
 */
#include <vllsi/error.h>
#include <vllsi/result.h>

#include "host.h"

extern inline bool vllsi_failed(vllsi_result result);
extern inline uint32_t vllsi_failure_code(vllsi_result result);
extern inline uint32_t vllsi_failure_domain(vllsi_result result);

struct vllsi_os_error vllsi_os_error_of(vllsi_result result, enum vllsi_language language)
{
    struct vllsi_os_error error = {.kind = VLLSI_ERROR_KIND_OTHER, .name = "", .message = ""};
    if (!vllsi_failed(result)) {
        return error;
    }
    if ((unsigned)language >= VLLSI_LANGUAGE_COUNT) {
        language = VLLSI_LANGUAGE_ENGLISH;
    }
    error.code = vllsi_failure_code(result);
    error.domain = vllsi_failure_domain(result);
    error.name = vllsi_own_error_name(error.domain, error.code);
    error.message = vllsi_own_error_message(error.domain, error.code, language);
    error.kind = vllsi_own_error_kind(error.domain, error.code);
    if (error.name == NULL) {
        vllsi__host_error(&error, language);
    }
    if (error.name == NULL) {
        error.name = vllsi_error_kind_name(error.kind);
    }
    if (error.message == NULL) {
        error.message = vllsi_error_kind_message(error.kind, language);
    }
    return error;
}

enum vllsi_error_kind vllsi_failure_kind(vllsi_result result)
{
    return vllsi_os_error_of(result, VLLSI_LANGUAGE_ENGLISH).kind;
}
