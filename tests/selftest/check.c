/*
 * How checks are counted and printed.
 */
#include "check.h"

struct start selftest_start;

static struct {
    int32_t passed;
    int32_t failed;
    int32_t skipped;
} count;

/* One line of output, written as a whole. */
static struct {
    char text[512];
    size_t len;
} line;

static void put(const char *text)
{
    while (*text != '\0' && line.len < sizeof(line.text) - 1) {
        line.text[line.len++] = *text++;
    }
}

/* Long division by hand, digit after digit from the highest bit. */
static uint64_t divide_by_ten(uint64_t number, uint32_t *rest)
{
    uint64_t quotient = 0;
    uint32_t remainder = 0;
    for (int32_t bit = 63; bit >= 0; bit--) {
        remainder = remainder << 1 | (uint32_t)(number >> bit & 1);
        quotient <<= 1;
        if (remainder >= 10) {
            remainder -= 10;
            quotient |= 1;
        }
    }
    *rest = remainder;
    return quotient;
}

static void put_number(int64_t number)
{
    char digits[24];
    size_t first = sizeof(digits) - 1;
    uint64_t left = number < 0 ? -(uint64_t)number : (uint64_t)number;
    digits[first] = '\0';
    do {
        uint32_t digit = 0;
        left = divide_by_ten(left, &digit);
        digits[--first] = (char)('0' + digit);
    } while (left != 0);
    if (number < 0) {
        digits[--first] = '-';
    }
    put(digits + first);
}

/* A result as people read it: a failure by its name. */
static void put_result(vllsi_result result)
{
    const char *name = vllsi_failed(result) ? vllsi_linux_error_name(vllsi_failure_code(result)) : NULL;
    if (name != NULL && vllsi_failure_domain(result) == 0) {
        put(name);
    } else {
        put_number(result);
    }
}

static void end_line(void)
{
    line.text[line.len++] = '\n';
    ignore(vllsi_linux_write(1, line.text, line.len));
    line.len = 0;
}

/* `ok NAME` or the start of `not ok NAME: expected `. */
static bool verdict(const char *name, bool holds)
{
    put(holds ? "ok " : "not ok ");
    put(name);
    if (holds) {
        count.passed++;
        end_line();
    } else {
        count.failed++;
        put(": expected ");
    }
    return holds;
}

bool check(const char *name, bool holds)
{
    if (!verdict(name, holds)) {
        put("this to hold, got otherwise");
        end_line();
    }
    return holds;
}

bool check_equal(const char *name, int64_t got, int64_t expected)
{
    if (!verdict(name, got == expected)) {
        put_number(expected);
        put(", got ");
        put_number(got);
        end_line();
    }
    return got == expected;
}

bool check_between(const char *name, int64_t got, int64_t low, int64_t high)
{
    const bool holds = low <= got && got <= high;
    if (!verdict(name, holds)) {
        put_number(low);
        put(" to ");
        put_number(high);
        put(", got ");
        put_result(got);
        end_line();
    }
    return holds;
}

bool check_success(const char *name, vllsi_result got)
{
    if (!verdict(name, !vllsi_failed(got))) {
        put("success, got ");
        put_result(got);
        end_line();
    }
    return !vllsi_failed(got);
}

bool check_error(const char *name, vllsi_result got, uint32_t expected)
{
    if (!verdict(name, got == -(vllsi_result)expected)) {
        put_result(-(vllsi_result)expected);
        put(", got ");
        put_result(got);
        end_line();
    }
    return got == -(vllsi_result)expected;
}

bool check_text(const char *name, const void *got, const char *expected)
{
    const bool holds = same_text(got, expected);
    if (!verdict(name, holds)) {
        put(expected);
        put(", got ");
        put(got);
        end_line();
    }
    return holds;
}

void skip(const char *name, const char *reason)
{
    count.skipped++;
    put("skip ");
    put(name);
    put(": ");
    put(reason);
    end_line();
}

void skip_result(const char *name, const char *reason, vllsi_result seen)
{
    count.skipped++;
    put("skip ");
    put(name);
    put(": ");
    put(reason);
    put(" (");
    put_result(seen);
    put(")");
    end_line();
}

bool emulated(void)
{
    static const char variable[] = "VLLSI_EMULATOR=";
    for (char **entry = selftest_start.envp; *entry != NULL; entry++) {
        size_t i = 0;
        while (variable[i] != '\0' && (*entry)[i] == variable[i]) {
            i++;
        }
        if (variable[i] == '\0') {
            return (*entry)[i] != '\0';
        }
    }
    return false;
}

bool lacking(const char *name, vllsi_result result)
{
    return differing(name, result, -(vllsi_result)VLLSI_LINUX_ENOSYS, "the emulator lacks this call");
}

bool differing(const char *name, vllsi_result got, vllsi_result known, const char *reason)
{
    if (got != known || !emulated()) {
        return false;
    }
    skip_result(name, reason, got);
    return true;
}

int finish(void)
{
    put_number(count.passed);
    put(" passed, ");
    put_number(count.failed);
    put(" failed, ");
    put_number(count.skipped);
    put(" skipped");
    end_line();
    return count.failed == 0 ? 0 : 1;
}
