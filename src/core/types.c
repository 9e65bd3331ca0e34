/*
 * The size of a page and arithmetic with it.
 */
#include <vllsi/error.h>
#include <vllsi/types.h>

#include "pages.h"

vllsi_page_size vllsi_page_size_bytes(void)
{
    return (vllsi_page_size)vllsi__page_size();
}

int64_t vllsi_page_shift_bits(void)
{
    return __builtin_ctzll((unsigned long long)vllsi__page_size());
}

vllsi_result vllsi_page_align_up(int64_t value)
{
    const int64_t rest = vllsi_page_size_bytes() - 1;
    if (value < 0) {
        return VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_INVALID_INPUT);
    }
    if (value > INT64_MAX - rest) {
        return VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_OVERFLOW);
    }
    return (value + rest) & ~rest;
}

vllsi_result vllsi_page_align_down(int64_t value)
{
    if (value < 0) {
        return VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_INVALID_INPUT);
    }
    return value & ~(vllsi_page_size_bytes() - 1);
}

bool vllsi_is_page_aligned(int64_t value)
{
    return value >= 0 && (value & (vllsi_page_size_bytes() - 1)) == 0;
}
