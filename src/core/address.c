/*
 * Addresses of sockets: made, compared, read and written. Nothing here asks the system.
 *
 * The reader is one pass with one position, and every step either consumes what it has understood or stops
 * there: where a text stops making sense is where the position is. It is strict, since texts come from
 * anywhere and other readers disagree about what is not: leading zeros (octal to some), missing parts of
 * IPv4, blanks.
 */
#include <vllsi/address.h>

#include <vllsi/error.h>

#include "../os/address.h"

#define INVALID_INPUT VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_INVALID_INPUT)
#define NAME_TOO_LONG VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_NAME_TOO_LONG)

/* The longest name of this build: what works on every target, or what Linux has room for. */
#ifdef VLLSI_STRICT_PORTABLE
#define NAME_LEN_MAX 103
#else
#define NAME_LEN_MAX VLLSI_UNIX_NAME_BYTES_MAX
#endif

enum { IPV4_BYTES = 4, IPV6_BYTES = 16, IPV6_GROUPS = 8, FLOW_MAX = 0xfffffff };

static const char unix_prefix[] = "unix:";
static const char abstract_prefix[] = "unix-abstract:";

/* ── making ── */

static void copy(void *to, const void *from, size_t bytes)
{
    for (size_t at = 0; at < bytes; at++) {
        ((uint8_t *)to)[at] = ((const uint8_t *)from)[at];
    }
}

static bool same(const void *one, const void *other, size_t bytes)
{
    size_t at = 0;
    while (at < bytes && ((const uint8_t *)one)[at] == ((const uint8_t *)other)[at]) {
        at++;
    }
    return at == bytes;
}

void vllsi_address_ipv4(const uint8_t ip[4], uint16_t port, struct vllsi_address *address)
{
    *address = (struct vllsi_address){.family = VLLSI_ADDRESS_FAMILY_IPV4, .port = port};
    copy(address->ip, ip, IPV4_BYTES);
}

void vllsi_address_ipv6(const uint8_t ip[16], uint16_t port, uint32_t scope, struct vllsi_address *address)
{
    *address = (struct vllsi_address){.family = VLLSI_ADDRESS_FAMILY_IPV6, .port = port, .scope = scope};
    copy(address->ip, ip, IPV6_BYTES);
}

static vllsi_result well_known(enum vllsi_address_family family, uint16_t port, const uint8_t ipv4[4],
                               const uint8_t ipv6[16], struct vllsi_address *address)
{
    switch (family) {
    case VLLSI_ADDRESS_FAMILY_IPV4: vllsi_address_ipv4(ipv4, port, address); return 0;
    case VLLSI_ADDRESS_FAMILY_IPV6: vllsi_address_ipv6(ipv6, port, 0, address); return 0;
    default: return INVALID_INPUT;
    }
}

vllsi_result vllsi_address_loopback(enum vllsi_address_family family, uint16_t port,
                                    struct vllsi_address *address)
{
    static const uint8_t ipv4[IPV4_BYTES] = {127, 0, 0, 1};
    static const uint8_t ipv6[IPV6_BYTES] = {[IPV6_BYTES - 1] = 1};
    return well_known(family, port, ipv4, ipv6, address);
}

vllsi_result vllsi_address_any(enum vllsi_address_family family, uint16_t port, struct vllsi_address *address)
{
    static const uint8_t zeros[IPV6_BYTES];
    return well_known(family, port, zeros, zeros, address);
}

static bool has_zero(const char *bytes, size_t len)
{
    size_t at = 0;
    while (at < len && bytes[at] != '\0') {
        at++;
    }
    return at < len;
}

static vllsi_result named(enum vllsi_unix_name kind, const char *name, size_t len,
                          struct vllsi_address *address)
{
    if (len > NAME_LEN_MAX) {
        return NAME_TOO_LONG;
    }
    *address = (struct vllsi_address){.family = VLLSI_ADDRESS_FAMILY_UNIX, .unix_name = (uint8_t)kind};
    address->name_len = (uint32_t)len;
    copy(address->name, name, len);
    return 0;
}

vllsi_result vllsi_address_unix(const char *path, size_t path_len, struct vllsi_address *address)
{
    if (path_len > NAME_LEN_MAX) {
        return NAME_TOO_LONG;
    }
    return path_len == 0 || has_zero(path, path_len) ? INVALID_INPUT
                                                     : named(VLLSI_UNIX_NAME_PATH, path, path_len, address);
}

vllsi_result vllsi_address_unix_abstract(const char *name, size_t name_len, struct vllsi_address *address)
{
    return named(VLLSI_UNIX_NAME_ABSTRACT, name, name_len, address);
}

/* ── comparing and checking ── */

bool vllsi_address_equal(const struct vllsi_address *one, const struct vllsi_address *other)
{
    if (one->family != other->family) {
        return false;
    }
    switch (one->family) {
    case VLLSI_ADDRESS_FAMILY_IPV4: return one->port == other->port && same(one->ip, other->ip, IPV4_BYTES);
    case VLLSI_ADDRESS_FAMILY_IPV6:
        return one->port == other->port && one->scope == other->scope && one->flow == other->flow &&
               same(one->ip, other->ip, IPV6_BYTES);
    case VLLSI_ADDRESS_FAMILY_UNIX:
        return one->unix_name == other->unix_name && one->name_len == other->name_len &&
               one->name_len <= VLLSI_UNIX_NAME_BYTES && same(one->name, other->name, one->name_len);
    default: return one->family == VLLSI_ADDRESS_FAMILY_NONE;
    }
}

bool vllsi__address_is_sound(const struct vllsi_address *address)
{
    switch (address->family) {
    case VLLSI_ADDRESS_FAMILY_NONE:
    case VLLSI_ADDRESS_FAMILY_IPV4: return true;
    case VLLSI_ADDRESS_FAMILY_IPV6: return address->flow <= FLOW_MAX;
    case VLLSI_ADDRESS_FAMILY_UNIX: break;
    default: return false;
    }
    switch (address->unix_name) {
    case VLLSI_UNIX_NAME_NONE: return address->name_len == 0;
    case VLLSI_UNIX_NAME_PATH:
        return address->name_len > 0 && address->name_len <= VLLSI_UNIX_NAME_BYTES &&
               !has_zero(address->name, address->name_len);
    case VLLSI_UNIX_NAME_ABSTRACT: return address->name_len <= VLLSI_UNIX_NAME_BYTES_MAX;
    default: return false;
    }
}

/* ── reading ── */

/* A text and how far it has been understood. */
struct reader {
    const char *text;
    size_t len;
    size_t at;
    vllsi__scope_lookup *lookup;
};

/* The next byte, -1 at the end. */
static int next_of(const struct reader *reader)
{
    return reader->at < reader->len ? (uint8_t)reader->text[reader->at] : -1;
}

static bool takes(struct reader *reader, char byte)
{
    const bool there = next_of(reader) == byte;
    reader->at += there;
    return there;
}

static bool is_digit(int byte)
{
    return byte >= '0' && byte <= '9';
}

/* The value of a hexadecimal digit, -1 for none. */
static int hex_value(int byte)
{
    if (is_digit(byte)) {
        return byte - '0';
    }
    const int small = byte | 0x20;
    return byte > 0 && small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

/* A decimal number without leading zeros; stops before the digit that makes it too large. */
static bool read_decimal(struct reader *reader, uint32_t most, uint32_t *value)
{
    uint64_t number = 0;
    size_t digits = 0;
    for (; is_digit(next_of(reader)); reader->at++, digits++) {
        number = number * 10 + (uint64_t)(next_of(reader) - '0');
        if (number > most || (digits == 1 && reader->text[reader->at - 1] == '0')) {
            return false;
        }
    }
    *value = (uint32_t)number;
    return digits > 0;
}

static bool read_ipv4(struct reader *reader, uint8_t *ip)
{
    for (size_t part = 0; part < IPV4_BYTES; part++) {
        uint32_t value = 0;
        if ((part > 0 && !takes(reader, '.')) || !read_decimal(reader, UINT8_MAX, &value)) {
            return false;
        }
        ip[part] = (uint8_t)value;
    }
    return true;
}

/* One to four hexadecimal digits. */
static bool read_group(struct reader *reader, uint8_t *bytes)
{
    uint32_t value = 0;
    size_t digits = 0;
    for (int digit; digits < 4 && (digit = hex_value(next_of(reader))) >= 0; digits++, reader->at++) {
        value = value << 4 | (uint32_t)digit;
    }
    bytes[0] = (uint8_t)(value >> 8);
    bytes[1] = (uint8_t)value;
    return digits > 0;
}

/* Moves what stands behind the gap to the end, and fills it with zeros. */
static void spread(uint8_t *ip, size_t groups, size_t gap)
{
    const size_t moved = (groups - gap) * 2;
    for (size_t at = 1; at <= moved; at++) {
        ip[IPV6_BYTES - at] = ip[groups * 2 - at];
    }
    for (size_t at = gap * 2; at < IPV6_BYTES - moved; at++) {
        ip[at] = 0;
    }
}

/* The colons behind a group. Returns whether another group has to follow or may (`gap` is set). */
static bool read_colons(struct reader *reader, size_t groups, size_t *gap)
{
    if (next_of(reader) != ':') {
        return false;
    }
    const bool two = reader->at + 1 < reader->len && reader->text[reader->at + 1] == ':';
    if (two && *gap <= IPV6_GROUPS) {
        reader->at++; /* a second gap: the first of its colons would do, the second does not */
        return true;
    }
    reader->at += two ? 2 : 1;
    *gap = two ? groups : *gap;
    return true;
}

static bool read_ipv6(struct reader *reader, uint8_t *ip)
{
    enum { NO_GAP = IPV6_GROUPS + 1 };
    size_t groups = 0;
    size_t gap = NO_GAP;
    bool goes_on = true;
    if (next_of(reader) == ':' && (!read_colons(reader, 0, &gap) || gap == NO_GAP)) {
        return false;
    }
    /* A gap stands for one group at least. */
    while (goes_on && groups < IPV6_GROUPS - (size_t)(gap != NO_GAP)) {
        const size_t start = reader->at;
        if (!read_group(reader, ip + groups * 2)) {
            if (gap != groups) {
                return false; /* a group has to stand here, unless it is right behind the gap */
            }
            break;
        }
        /* IPv4 is the last two groups: after six, or somewhere behind a gap. */
        if (next_of(reader) == '.' && (gap == NO_GAP ? groups == 6 : groups < 6)) {
            reader->at = start;
            if (!read_ipv4(reader, ip + groups * 2)) {
                return false;
            }
            groups += 2;
            break;
        }
        groups++;
        goes_on = groups < IPV6_GROUPS - (size_t)(gap != NO_GAP) && read_colons(reader, groups, &gap);
    }
    if (gap != NO_GAP) {
        spread(ip, groups, gap);
    }
    return gap != NO_GAP || groups == IPV6_GROUPS;
}

/* What stands behind '%': a number, or a name if somebody knows names. */
static vllsi_result read_scope(struct reader *reader, uint32_t *scope)
{
    const size_t start = reader->at;
    size_t end = start;
    bool number = true;
    while (end < reader->len && reader->text[end] != ']') {
        number = number && is_digit((uint8_t)reader->text[end]);
        end++;
    }
    if (number || reader->lookup == NULL) {
        const bool read = read_decimal(reader, UINT32_MAX, scope);
        if (read && *scope == 0) {
            reader->at = start;
        }
        return read && *scope != 0 ? 0 : INVALID_INPUT;
    }
    const vllsi_result found = reader->lookup(reader->text + start, end - start);
    if (vllsi_failed(found)) {
        return found;
    }
    *scope = (uint32_t)found;
    reader->at = end;
    return 0;
}

/* IPv6 with its scope, in brackets or not. */
static vllsi_result read_scoped(struct reader *reader, bool brackets, struct vllsi_address *address)
{
    address->family = VLLSI_ADDRESS_FAMILY_IPV6;
    if ((brackets && !takes(reader, '[')) || !read_ipv6(reader, address->ip)) {
        return INVALID_INPUT;
    }
    if (takes(reader, '%')) {
        const vllsi_result result = read_scope(reader, &address->scope);
        if (vllsi_failed(result)) {
            return result;
        }
    }
    return brackets && !takes(reader, ']') ? INVALID_INPUT : 0;
}

/* Whether a colon comes before any dot. */
static bool looks_like_ipv6(const struct reader *reader)
{
    size_t at = 0;
    while (at < reader->len && reader->text[at] != ':' && reader->text[at] != '.') {
        at++;
    }
    return at < reader->len && reader->text[at] == ':';
}

static vllsi_result read_internet(struct reader *reader, enum vllsi_address_form form,
                                  struct vllsi_address *address)
{
    const bool brackets = form != VLLSI_ADDRESS_FORM_BARE && next_of(reader) == '[';
    const bool bare_ipv6 = !brackets && form != VLLSI_ADDRESS_FORM_PORT && looks_like_ipv6(reader);
    vllsi_result result = 0;
    if (brackets || bare_ipv6) {
        result = read_scoped(reader, brackets, address);
    } else {
        address->family = VLLSI_ADDRESS_FAMILY_IPV4;
        result = read_ipv4(reader, address->ip) ? 0 : INVALID_INPUT;
    }
    if (vllsi_failed(result) || form == VLLSI_ADDRESS_FORM_BARE || bare_ipv6 ||
        (form == VLLSI_ADDRESS_FORM_EITHER && next_of(reader) != ':')) {
        return result;
    }
    uint32_t port = 0;
    if (!takes(reader, ':') || !read_decimal(reader, UINT16_MAX, &port)) {
        return INVALID_INPUT;
    }
    address->port = (uint16_t)port;
    return 0;
}

/* Consumes the rest of the text. */
static vllsi_result read_unix(struct reader *reader, enum vllsi_unix_name kind, struct vllsi_address *address)
{
    const char *name = reader->text + reader->at;
    const size_t len = reader->len - reader->at;
    if (len > NAME_LEN_MAX) {
        reader->at += NAME_LEN_MAX;
        return NAME_TOO_LONG;
    }
    while (kind == VLLSI_UNIX_NAME_PATH && reader->at < reader->len) {
        if (next_of(reader) == '\0') {
            return INVALID_INPUT;
        }
        reader->at++;
    }
    reader->at = reader->len;
    return named(len == 0 && kind == VLLSI_UNIX_NAME_PATH ? VLLSI_UNIX_NAME_NONE : kind, name, len, address);
}

static bool takes_text(struct reader *reader, const char *text, size_t len)
{
    const bool there = reader->len - reader->at >= len && same(reader->text + reader->at, text, len);
    reader->at += there ? len : 0;
    return there;
}

vllsi_result vllsi__address_parse(const char *text, size_t text_len, enum vllsi_address_form form,
                                  struct vllsi_address *address, size_t *offset, vllsi__scope_lookup *lookup)
{
    struct reader reader = {.text = text, .len = text_len, .lookup = lookup};
    struct vllsi_address read = {.family = VLLSI_ADDRESS_FAMILY_NONE};
    vllsi_result result = INVALID_INPUT;
    if ((unsigned)form >= VLLSI_ADDRESS_FORM_COUNT) {
        result = INVALID_INPUT;
    } else if (takes_text(&reader, unix_prefix, sizeof unix_prefix - 1)) {
        result = read_unix(&reader, VLLSI_UNIX_NAME_PATH, &read);
    } else if (takes_text(&reader, abstract_prefix, sizeof abstract_prefix - 1)) {
        result = read_unix(&reader, VLLSI_UNIX_NAME_ABSTRACT, &read);
    } else {
        result = read_internet(&reader, form, &read);
    }
    if (!vllsi_failed(result) && reader.at < reader.len) {
        result = INVALID_INPUT;
    }
    if (!vllsi_failed(result)) {
        *address = read;
    } else if (offset != NULL) {
        *offset = reader.at;
    }
    return result;
}

vllsi_result vllsi_address_parse(const char *text, size_t text_len, enum vllsi_address_form form,
                                 struct vllsi_address *address, size_t *offset)
{
    return vllsi__address_parse(text, text_len, form, address, offset, NULL);
}

/* ── writing ── */

/* As much of a text as has room, and how long it is. */
struct writer {
    char *buffer;
    size_t size;
    size_t len;
};

static void put(struct writer *writer, char byte)
{
    if (writer->len < writer->size) {
        writer->buffer[writer->len] = byte;
    }
    writer->len++;
}

static void put_text(struct writer *writer, const char *text, size_t len)
{
    for (size_t at = 0; at < len; at++) {
        put(writer, text[at]);
    }
}

/* Base 10 or 16, without leading zeros. */
static void put_number(struct writer *writer, uint32_t number, uint32_t base)
{
    char digits[10];
    size_t count = 0;
    do {
        digits[count++] = "0123456789abcdef"[number % base];
        number /= base;
    } while (number != 0);
    while (count > 0) {
        put(writer, digits[--count]);
    }
}

static void put_ipv4(struct writer *writer, const uint8_t *ip)
{
    for (size_t part = 0; part < IPV4_BYTES; part++) {
        if (part > 0) {
            put(writer, '.');
        }
        put_number(writer, ip[part], 10);
    }
}

static uint32_t group_of(const uint8_t *ip, size_t group)
{
    return (uint32_t)ip[group * 2] << 8 | ip[group * 2 + 1];
}

/* RFC 5952, 4.2: the longest run of zero groups, of two at least, the first of several. Returns its length.
 */
static size_t longest_zeros(const uint8_t *ip, size_t groups, size_t *start)
{
    size_t best = 1;
    *start = groups;
    for (size_t from = 0; from < groups; from++) {
        size_t to = from;
        while (to < groups && group_of(ip, to) == 0) {
            to++;
        }
        if (to - from > best) {
            best = to - from;
            *start = from;
        }
    }
    return *start == groups ? 0 : best;
}

static void put_ipv6(struct writer *writer, const uint8_t *ip)
{
    static const uint8_t mapped_prefix[12] = {[10] = 0xff, [11] = 0xff};
    const bool mapped = same(ip, mapped_prefix, sizeof mapped_prefix);
    const size_t groups = mapped ? IPV6_GROUPS - 2 : IPV6_GROUPS;
    size_t start;
    const size_t zeros = longest_zeros(ip, groups, &start);
    for (size_t group = 0; group < groups; group++) {
        if (zeros > 0 && group == start) {
            put_text(writer, "::", 2);
            group += zeros - 1;
            continue;
        }
        if (group > 0 && group != start + zeros) {
            put(writer, ':');
        }
        put_number(writer, group_of(ip, group), 16);
    }
    if (mapped) {
        put(writer, ':');
        put_ipv4(writer, ip + sizeof mapped_prefix);
    }
}

static void put_internet(struct writer *writer, const struct vllsi_address *address, bool port)
{
    const bool brackets = address->family == VLLSI_ADDRESS_FAMILY_IPV6 && port;
    if (brackets) {
        put(writer, '[');
    }
    if (address->family == VLLSI_ADDRESS_FAMILY_IPV4) {
        put_ipv4(writer, address->ip);
    } else {
        put_ipv6(writer, address->ip);
        if (address->scope != 0) {
            put(writer, '%');
            put_number(writer, address->scope, 10);
        }
    }
    if (brackets) {
        put(writer, ']');
    }
    if (port) {
        put(writer, ':');
        put_number(writer, address->port, 10);
    }
}

static void put_unix(struct writer *writer, const struct vllsi_address *address)
{
    if (address->unix_name == VLLSI_UNIX_NAME_ABSTRACT) {
        put_text(writer, abstract_prefix, sizeof abstract_prefix - 1);
    } else {
        put_text(writer, unix_prefix, sizeof unix_prefix - 1);
    }
    put_text(writer, address->name, address->name_len);
}

vllsi_result vllsi_address_print(const struct vllsi_address *address, enum vllsi_address_form form,
                                 char *buffer, size_t size_bytes)
{
    struct writer writer = {.buffer = buffer, .size = size_bytes};
    if ((unsigned)form >= VLLSI_ADDRESS_FORM_COUNT || !vllsi__address_is_sound(address)) {
        return INVALID_INPUT;
    }
    const bool port =
        form == VLLSI_ADDRESS_FORM_PORT || (form == VLLSI_ADDRESS_FORM_EITHER && address->port != 0);
    if (address->family == VLLSI_ADDRESS_FAMILY_UNIX) {
        put_unix(&writer, address);
    } else if (address->family != VLLSI_ADDRESS_FAMILY_NONE) {
        put_internet(&writer, address, port);
    }
    if (writer.len < size_bytes) {
        buffer[writer.len] = '\0';
    }
    return (vllsi_result)writer.len;
}
