/*
 * vllsi/address.h. The texts of RFC 4291 and 5952, what is close to an address and is none, and a great many
 * texts from a generator with a fixed seed, which are read and written without harm.
 */
#include "conformance.h"
#include "support_files.h"

#include <vllsi/address.h>

#define BARE   VLLSI_ADDRESS_FORM_BARE
#define PORT   VLLSI_ADDRESS_FORM_PORT
#define EITHER VLLSI_ADDRESS_FORM_EITHER

/* Reads a text from a buffer that ends where the text does, so that a sanitizer sees one byte too many. */
static vllsi_result parse(const char *text, size_t len, enum vllsi_address_form form,
                          struct vllsi_address *address, size_t *offset)
{
    static char room[512];
    REQUIRE(len <= sizeof room);
    char *exact = room + sizeof room - len;
    for (size_t at = 0; at < len; at++) {
        exact[at] = text[at];
    }
    return vllsi_address_parse(exact, len, form, address, offset);
}

static void check_prints(const struct vllsi_address *address, enum vllsi_address_form form,
                         const char *expected)
{
    char text[VLLSI_ADDRESS_TEXT_BYTES];
    CHECK_EQ(vllsi_address_print(address, form, text, sizeof text), support_length(expected));
    CHECK_TEXT(text, expected);
}

TEST(address, texts_are_read_and_written_canonically)
{
    static const struct {
        const char *text, *canonical;
        enum vllsi_address_form form;
    } cases[] = {
        {"0.0.0.0", "0.0.0.0", BARE},
        {"255.255.255.255", "255.255.255.255", BARE},
        {"192.0.2.7:0", "192.0.2.7:0", PORT},
        {"192.0.2.7:65535", "192.0.2.7:65535", PORT},
        {"192.0.2.7:80", "192.0.2.7:80", EITHER},
        {"192.0.2.7", "192.0.2.7", EITHER},
        {"::", "::", BARE},
        {"::1", "::1", BARE},
        {"1::", "1::", BARE},
        {"[::1]:80", "[::1]:80", PORT},
        {"[::1]:80", "[::1]:80", EITHER},
        {"[::1]", "::1", EITHER},
        {"::1", "::1", EITHER},
        {"ABCD:EF01:2345:6789:ABCD:EF01:2345:6789", "abcd:ef01:2345:6789:abcd:ef01:2345:6789", BARE},
        {"2001:DB8:0:0:8:800:200C:417A", "2001:db8::8:800:200c:417a", BARE},
        {"FF01:0:0:0:0:0:0:101", "ff01::101", BARE},
        {"2001:0db8::0001", "2001:db8::1", BARE},
        {"2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1", BARE}, /* one group is not left out */
        {"2001:db8::1:1:1:1:1", "2001:db8:0:1:1:1:1:1", BARE},
        {"2001:0:0:1:0:0:0:1", "2001:0:0:1::1", BARE},       /* the longest run */
        {"2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1", BARE}, /* the first of equal ones */
        {"1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0", BARE},
        {"::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8", BARE},
        {"1:0:0:0:0:0:0:0", "1::", BARE},
        {"::ffff:192.0.2.7", "::ffff:192.0.2.7", BARE},
        {"::FFFF:c000:207", "::ffff:192.0.2.7", BARE},
        {"0:0:0:0:0:ffff:192.0.2.7", "::ffff:192.0.2.7", BARE},
        {"::192.0.2.7", "::c000:207", BARE},
        {"64:ff9b::192.0.2.7", "64:ff9b::c000:207", BARE},
        {"1:2:3:4:5:6:192.0.2.7", "1:2:3:4:5:6:c000:207", BARE},
        {"::1:2:3:4:5:1.2.3.4", "0:1:2:3:4:5:102:304", BARE},
        {"fe80::7%3", "fe80::7%3", BARE},
        {"[fe80::7%4294967295]:443", "[fe80::7%4294967295]:443", PORT},
        {"[::ffff:192.0.2.7]:80", "[::ffff:192.0.2.7]:80", PORT},
        {"unix:/run/service", "unix:/run/service", PORT},
        {"unix:relative: [with] anything", "unix:relative: [with] anything", BARE},
        {"unix:", "unix:", EITHER},
        {"unix-abstract:name", "unix-abstract:name", BARE},
        {"unix-abstract:", "unix-abstract:", BARE},
    };
    for (size_t at = 0; at < sizeof cases / sizeof *cases; at++) {
        struct vllsi_address address;
        struct vllsi_address again;
        size_t offset = 4711;
        CHECK_TEXT(cases[at].text, cases[at].text); /* says which one, where it fails below */
        REQUIRE(parse(cases[at].text, support_length(cases[at].text), cases[at].form, &address, &offset) ==
                0);
        CHECK_EQ(offset, 4711);
        check_prints(&address, cases[at].form, cases[at].canonical);
        REQUIRE(parse(cases[at].canonical, support_length(cases[at].canonical), cases[at].form, &again,
                      NULL) == 0);
        CHECK(vllsi_address_equal(&address, &again));
    }
}

/* Texts, and the first byte that fits no address. */
static const struct {
    const char *text;
    size_t offset;
    enum vllsi_address_form form;
} refused[] = {
    {"", 0, BARE},
    {" 1.2.3.4", 0, BARE},
    {"1.2.3.4 ", 7, BARE},
    {"1.2.3", 5, BARE},
    {"1.2.3.", 6, BARE},
    {"1..2.3", 2, BARE},
    {"1.2.3.4.5", 7, BARE},
    {"01.2.3.4", 1, BARE},
    {"1.2.3.00", 7, BARE},
    {"0x1.2.3.4", 1, BARE},
    {"1.2.3.256", 8, BARE},
    {"1.2.3.1000", 9, BARE},
    {"99999999999999999999.1.1.1", 2, BARE},
    {"-1.2.3.4", 0, BARE},
    {"+1.2.3.4", 0, BARE},
    {"16909060", 3, BARE},
    {"1.2.3.4:80", 7, BARE},
    {"1.2.3.4", 7, PORT},
    {"1.2.3.4:", 8, PORT},
    {"1.2.3.4:080", 9, PORT},
    {"1.2.3.4:65536", 12, PORT},
    {"1.2.3.4:99999999999999999999", 12, PORT},
    {"1.2.3.4:-1", 8, PORT},
    {"1.2.3.4:8o", 9, PORT},
    {"[1.2.3.4]:80", 2, PORT},
    {"[::1]:80", 0, BARE},
    {"[::1]", 5, PORT},
    {"[::1]80", 5, EITHER},
    {"[::1", 4, EITHER},
    {"::1]", 3, EITHER},
    {"::1:80", 0, PORT},
    {"[]:80", 1, PORT},
    {":", 1, BARE},
    {":1", 1, BARE},
    {":::", 2, BARE},
    {"1:::2", 3, BARE},
    {"::1::2", 4, BARE},
    {"1:2:3:4:5:6:7", 13, BARE},
    {"1:2:3:4:5:6:7:", 14, BARE},
    {"1:2:3:4:5:6:7:8:", 15, BARE},
    {"1:2:3:4:5:6:7:8:9", 15, BARE},
    {"1:2:3:4:5:6:7:8::", 15, BARE},
    {"::1:2:3:4:5:6:7:8", 15, BARE}, /* a gap of nothing */
    {"1::2:3:4:5:6:7:8", 14, BARE},
    {"12345::", 4, BARE},
    {"::g", 2, BARE},
    {"::1:", 4, BARE},
    {"::ffff:192.0.2.256", 17, BARE},
    {"::ffff:192.0.2", 14, BARE},
    {"::192.0.2.7:1", 11, BARE},
    {"1:2:3:4:5:6:7:1.2.3.4", 15, BARE},
    {"192.0.2.7::", 9, BARE},
    {"fe80::7%", 8, BARE},
    {"fe80::7%0", 8, BARE},
    {"fe80::7%03", 9, BARE},
    {"fe80::7%4294967296", 17, BARE},
    {"fe80::7%eth0", 8, BARE},
    {"[fe80::7%]:80", 9, PORT},
    {"[fe80::7%3:80", 10, PORT},
    {"1.2.3.4%3", 7, BARE},
    {"localhost", 0, BARE},
    {"unix", 0, BARE},
    {"Unix:/a", 0, BARE},
};

TEST(address, what_is_no_address_is_refused_where_it_goes_wrong)
{
    for (size_t at = 0; at < sizeof refused / sizeof *refused; at++) {
        struct vllsi_address address = {.family = 77};
        size_t offset = 4711;
        const vllsi_result result =
            parse(refused[at].text, support_length(refused[at].text), refused[at].form, &address, &offset);
        CHECK_FAILS(result, VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_INVALID_INPUT);
        conformance_note_equal((int64_t)offset, (int64_t)refused[at].offset, __FILE__, __LINE__,
                               refused[at].text);
        CHECK_EQ(address.family, 77);
    }
    struct vllsi_address address;
    CHECK_KIND(parse(PATH("1.2\0003.4"), BARE, &address, NULL), INVALID_INPUT);
    CHECK_KIND(parse(PATH("::1\000"), BARE, &address, NULL), INVALID_INPUT);
    CHECK_KIND(parse(PATH("::1"), VLLSI_ADDRESS_FORM_COUNT, &address, NULL), INVALID_INPUT);
}

TEST(address, fields_are_what_the_text_says)
{
    static const uint8_t seven[16] = {0xfe, 0x80, [15] = 7};
    struct vllsi_address read;
    struct vllsi_address made;
    REQUIRE(parse(PATH("[fe80::7%3]:443"), PORT, &read, NULL) == 0);
    CHECK_EQ(read.family, VLLSI_ADDRESS_FAMILY_IPV6);
    CHECK_EQ(read.port, 443);
    CHECK_EQ(read.scope, 3);
    CHECK_EQ(read.flow, 0);
    CHECK(support_same(read.ip, seven, sizeof seven));
    vllsi_address_ipv6(seven, 443, 3, &made);
    CHECK(support_same(&read, &made, sizeof made));

    REQUIRE(parse(PATH("192.0.2.7:80"), PORT, &read, NULL) == 0);
    vllsi_address_ipv4((const uint8_t[]){192, 0, 2, 7}, 80, &made);
    CHECK(support_same(&read, &made, sizeof made));
    CHECK(vllsi_address_equal(&read, &made));
    CHECK_EQ(made.ip[0], 192);
    CHECK_EQ(made.ip[3], 7);

    REQUIRE(vllsi_address_loopback(VLLSI_ADDRESS_FAMILY_IPV4, 1, &made) == 0);
    check_prints(&made, PORT, "127.0.0.1:1");
    REQUIRE(vllsi_address_loopback(VLLSI_ADDRESS_FAMILY_IPV6, 1, &made) == 0);
    check_prints(&made, PORT, "[::1]:1");
    REQUIRE(vllsi_address_any(VLLSI_ADDRESS_FAMILY_IPV4, 0, &made) == 0);
    check_prints(&made, PORT, "0.0.0.0:0");
    REQUIRE(vllsi_address_any(VLLSI_ADDRESS_FAMILY_IPV6, 0, &made) == 0);
    check_prints(&made, EITHER, "::");
    CHECK_KIND(vllsi_address_any(VLLSI_ADDRESS_FAMILY_UNIX, 0, &made), INVALID_INPUT);
    CHECK_KIND(vllsi_address_loopback(VLLSI_ADDRESS_FAMILY_NONE, 0, &made), INVALID_INPUT);
}

TEST(address, unix_names_have_a_longest)
{
    char name[VLLSI_UNIX_NAME_BYTES + 1];
    for (size_t at = 0; at < sizeof name; at++) {
        name[at] = 'n';
    }
    struct vllsi_address address;
    CHECK_KIND(vllsi_address_unix(name, 0, &address), INVALID_INPUT);
    CHECK_KIND(vllsi_address_unix("a\0b", 3, &address), INVALID_INPUT);
    CHECK_KIND(vllsi_address_unix(name, VLLSI_UNIX_NAME_BYTES, &address), NAME_TOO_LONG);
    CHECK_KIND(vllsi_address_unix(name, SIZE_MAX, &address), NAME_TOO_LONG);
    CHECK_KIND(vllsi_address_unix_abstract(name, VLLSI_UNIX_NAME_BYTES, &address), NAME_TOO_LONG);
    CHECK_OK(vllsi_address_unix(name, 103, &address));
    CHECK_EQ(address.name_len, 103);
    CHECK_OK(vllsi_address_unix_abstract("a\0b", 3, &address));
    char text[VLLSI_ADDRESS_TEXT_BYTES];
    CHECK_EQ(vllsi_address_print(&address, BARE, text, sizeof text), sizeof "unix-abstract:" - 1 + 3);
    struct vllsi_address again;
    REQUIRE(parse(text, sizeof "unix-abstract:" - 1 + 3, BARE, &again, NULL) == 0);
    CHECK(vllsi_address_equal(&address, &again));

    char path[5 + VLLSI_UNIX_NAME_BYTES] = "unix:";
    for (size_t at = 5; at < sizeof path; at++) {
        path[at] = 'p';
    }
    CHECK_KIND(parse(path, sizeof path, BARE, &address, NULL), NAME_TOO_LONG);
    CHECK_OK(parse(path, 5 + 103, BARE, &address, NULL));
    size_t offset = 0;
    CHECK_KIND(parse(PATH("unix:a\0b"), BARE, &address, &offset), INVALID_INPUT);
    CHECK_EQ(offset, 6);
}

TEST(address, text_is_cut_to_the_room)
{
    struct vllsi_address address;
    REQUIRE(parse(PATH("192.0.2.7:80"), PORT, &address, NULL) == 0);
    char text[16] = "################";
    CHECK_EQ(vllsi_address_print(&address, PORT, NULL, 0), 12);
    CHECK_EQ(vllsi_address_print(&address, PORT, text, 4), 12);
    CHECK(support_same(text, "192.####", 8));
    CHECK_EQ(vllsi_address_print(&address, PORT, text, 12), 12);
    CHECK(support_same(text, "192.0.2.7:80####", 16));
    CHECK_EQ(vllsi_address_print(&address, PORT, text, 13), 12);
    CHECK(support_same(text, "192.0.2.7:80\0###", 16));
    CHECK_EQ(vllsi_address_print(&address, BARE, text, sizeof text), 9);
    CHECK_TEXT(text, "192.0.2.7");
    address = (struct vllsi_address){.family = VLLSI_ADDRESS_FAMILY_NONE};
    CHECK_EQ(vllsi_address_print(&address, PORT, text, sizeof text), 0);
    CHECK_TEXT(text, "");
}

TEST(address, damaged_records_are_refused)
{
    static const struct vllsi_address damaged[] = {
        {.family = VLLSI_ADDRESS_FAMILY_COUNT},
        {.family = 255},
        {.family = VLLSI_ADDRESS_FAMILY_IPV6, .flow = 0x10000000},
        {.family = VLLSI_ADDRESS_FAMILY_UNIX, .unix_name = VLLSI_UNIX_NAME_COUNT},
        {.family = VLLSI_ADDRESS_FAMILY_UNIX, .unix_name = VLLSI_UNIX_NAME_NONE, .name_len = 1},
        {.family = VLLSI_ADDRESS_FAMILY_UNIX, .unix_name = VLLSI_UNIX_NAME_PATH, .name_len = 0},
        {.family = VLLSI_ADDRESS_FAMILY_UNIX, .unix_name = VLLSI_UNIX_NAME_PATH, .name_len = 2, .name = "a"},
        {.family = VLLSI_ADDRESS_FAMILY_UNIX, .unix_name = VLLSI_UNIX_NAME_PATH, .name_len = 109},
        {.family = VLLSI_ADDRESS_FAMILY_UNIX, .unix_name = VLLSI_UNIX_NAME_ABSTRACT, .name_len = UINT32_MAX},
    };
    char text[VLLSI_ADDRESS_TEXT_BYTES];
    for (size_t at = 0; at < sizeof damaged / sizeof *damaged; at++) {
        CHECK_KIND(vllsi_address_print(&damaged[at], BARE, text, sizeof text), INVALID_INPUT);
    }
    CHECK(!vllsi_address_equal(&damaged[8], &damaged[8]));
    CHECK_KIND(vllsi_address_print(&(struct vllsi_address){.family = VLLSI_ADDRESS_FAMILY_IPV4},
                                   VLLSI_ADDRESS_FORM_COUNT, text, sizeof text),
               INVALID_INPUT);
}

TEST(address, equal_compares_what_the_family_has)
{
    struct vllsi_address one;
    struct vllsi_address other;
    REQUIRE(parse(PATH("[fe80::7%3]:443"), PORT, &one, NULL) == 0);
    other = one;
    CHECK(vllsi_address_equal(&one, &other));
    other.port = 444;
    CHECK(!vllsi_address_equal(&one, &other));
    other = one;
    other.scope = 4;
    CHECK(!vllsi_address_equal(&one, &other));
    other = one;
    other.flow = 1;
    CHECK(!vllsi_address_equal(&one, &other));
    other = one;
    other.ip[15] = 8;
    CHECK(!vllsi_address_equal(&one, &other));
    other.family = VLLSI_ADDRESS_FAMILY_IPV4;
    CHECK(!vllsi_address_equal(&one, &other));
    one = other;
    other.scope = 9; /* IPv4 has none */
    CHECK(vllsi_address_equal(&one, &other));
    REQUIRE(vllsi_address_unix("a", 1, &one) == 0);
    REQUIRE(vllsi_address_unix_abstract("a", 1, &other) == 0);
    CHECK(!vllsi_address_equal(&one, &other));
}

/* ── many texts ── */

#define SEED 0x9e3779b97f4a7c15u

static uint64_t random_state = SEED;

/* xorshift: the same numbers in every run. */
static uint32_t random_below(uint32_t bound)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return (uint32_t)(random_state >> 33) % bound;
}

/* A text of pieces that addresses are made of, and now and then any byte. */
static size_t compose(char *text, size_t most)
{
    static const char *const pieces[] = {
        "::", ":",     "1",  "ffff",      ".", "255",    "0",     "%",          "[",  "]",
        "]:", "unix:", "10", "192.0.2.7", "a", "fe80::", "65535", "4294967295", "00", "unix-abstract:"};
    size_t len = 0;
    const uint32_t count = random_below(12);
    for (uint32_t at = 0; at < count; at++) {
        if (random_below(16) == 0) {
            text[len++] = (char)random_below(256);
        } else {
            const char *piece = pieces[random_below(sizeof pieces / sizeof *pieces)];
            for (size_t byte = 0; piece[byte] != '\0'; byte++) {
                text[len++] = piece[byte];
            }
        }
        if (len + 16 > most) {
            break;
        }
    }
    return len;
}

static void check_one(const char *text, size_t len, enum vllsi_address_form form, uint32_t *read)
{
    struct vllsi_address address = {.family = 77};
    struct vllsi_address again;
    char printed[VLLSI_ADDRESS_TEXT_BYTES];
    size_t offset = SIZE_MAX;
    const vllsi_result result = parse(text, len, form, &address, &offset);
    if (vllsi_failed(result)) {
        REQUIRE(offset <= len && address.family == 77);
        return;
    }
    ++*read;
    REQUIRE(offset == SIZE_MAX);
    const vllsi_result printed_len = vllsi_address_print(&address, form, printed, sizeof printed);
    REQUIRE(printed_len > 0 && printed_len < (vllsi_result)sizeof printed);
    REQUIRE(parse(printed, (size_t)printed_len, form, &again, NULL) == 0);
    REQUIRE(vllsi_address_equal(&address, &again));
}

TEST(address, texts_from_anywhere_do_no_harm)
{
    const uint32_t rounds = conformance_cpu_emulated() ? 20000 : 200000;
    uint32_t read = 0;
    for (uint32_t round = 0; round < rounds; round++) {
        char text[256];
        const size_t len = compose(text, sizeof text);
        check_one(text, len, (enum vllsi_address_form)random_below(VLLSI_ADDRESS_FORM_COUNT), &read);
    }
    CHECK(read > rounds / 100); /* else the generator has missed what it is for */
}

/* Any record of an Internet address is written so that it is read again. */
TEST(address, every_record_has_a_text)
{
    for (uint32_t round = 0; round < 20000; round++) {
        uint8_t ip[16];
        struct vllsi_address address;
        struct vllsi_address again;
        char text[VLLSI_ADDRESS_TEXT_BYTES];
        for (size_t at = 0; at < sizeof ip; at++) {
            ip[at] = random_below(3) == 0 ? (uint8_t)random_below(256) : 0;
        }
        if (random_below(2) == 0) {
            vllsi_address_ipv4(ip, (uint16_t)random_below(65536), &address);
        } else {
            vllsi_address_ipv6(ip, (uint16_t)random_below(65536), random_below(4), &address);
        }
        const vllsi_result len = vllsi_address_print(&address, PORT, text, sizeof text);
        REQUIRE(len > 0 && parse(text, (size_t)len, PORT, &again, NULL) == 0);
        REQUIRE(support_same(&address, &again, sizeof address));
    }
}
