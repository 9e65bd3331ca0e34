/*
 * vllsi/result.h: what is a failure, and what a failure carries.
 */
#include "conformance.h"

#include <vllsi/result.h>

TEST(result, values_are_no_failures)
{
    CHECK(!vllsi_failed(0));
    CHECK(!vllsi_failed(1));
    CHECK(!vllsi_failed(INT64_MAX));
}

TEST(result, an_errno_is_a_failure_of_domain_0)
{
    vllsi_result result = -2;
    CHECK(vllsi_failed(result));
    CHECK_EQ(vllsi_failure_domain(result), 0);
    CHECK_EQ(vllsi_failure_code(result), 2);
}

TEST(result, a_failure_carries_domain_and_code)
{
    vllsi_result result = -(((int64_t)5 << 32) | 3);
    CHECK(vllsi_failed(result));
    CHECK_EQ(vllsi_failure_domain(result), 5);
    CHECK_EQ(vllsi_failure_code(result), 3);
    CHECK_FAILS(result, 5, 3);
}

TEST(result, all_32_bits_of_a_code_survive)
{
    vllsi_result result = -(((int64_t)3 << 32) | 0xC0000022);
    CHECK(vllsi_failed(result));
    CHECK_EQ(vllsi_failure_domain(result), 3);
    CHECK_EQ(vllsi_failure_code(result), 0xC0000022);
}
