/*
 * vllsi/error.h: what a failure means, in three languages.
 */
#include "conformance.h"

#include <vllsi/error.h>
#include <vllsi/linux.h>

static bool is_text(const char *text)
{
    return text != NULL && text[0] != '\0';
}

TEST(error, of_an_errno)
{
    struct vllsi_os_error error = vllsi_os_error_of(-VLLSI_LINUX_ENOENT, VLLSI_LANGUAGE_ENGLISH);
    CHECK_EQ(error.code, VLLSI_LINUX_ENOENT);
    CHECK_EQ(error.domain, VLLSI_ERROR_DOMAIN_ERRNO);
    CHECK_EQ(error.kind, VLLSI_ERROR_KIND_NOT_FOUND);
    CHECK_TEXT(error.name, "ENOENT");
    CHECK_TEXT(error.message, "no such file or directory");
    CHECK_TEXT(vllsi_os_error_of(-VLLSI_LINUX_ENOENT, VLLSI_LANGUAGE_GERMAN).message,
               "Datei oder Verzeichnis nicht vorhanden");
    CHECK_TEXT(vllsi_os_error_of(-VLLSI_LINUX_ENOENT, VLLSI_LANGUAGE_FRENCH).message,
               "fichier ou répertoire introuvable");
    CHECK_EQ(vllsi_failure_kind(-VLLSI_LINUX_EACCES), VLLSI_ERROR_KIND_PERMISSION_DENIED);
}

TEST(error, of_an_own_domain)
{
    const vllsi_result empty = VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CONTEXT, VLLSI_CONTEXT_ERROR_SLOT_EMPTY);
    struct vllsi_os_error error = vllsi_os_error_of(empty, VLLSI_LANGUAGE_GERMAN);
    CHECK_EQ(error.code, VLLSI_CONTEXT_ERROR_SLOT_EMPTY);
    CHECK_EQ(error.domain, VLLSI_ERROR_DOMAIN_CONTEXT);
    CHECK_EQ(error.kind, VLLSI_ERROR_KIND_NOT_FOUND);
    CHECK_TEXT(error.name, "SlotEmpty");
    CHECK_TEXT(error.message, "der Kontextplatz ist leer");
}

/* The same small number means something else in each domain: an own failure is never taken for an errno. */
TEST(error, domains_are_told_apart)
{
    static const char *const names[] = {
        "EPERM",    NULL,   NULL,     NULL,          NULL, "StackOverflow", "AlreadyInitialized",
        "Conflict", "Full", "Denied", "InvalidInput"};
    for (uint32_t domain = 0; domain <= VLLSI_ERROR_DOMAIN_CORE; domain++) {
        struct vllsi_os_error error = vllsi_os_error_of(VLLSI_FAILURE(domain, 1), VLLSI_LANGUAGE_ENGLISH);
        CHECK_EQ(error.domain, domain);
        CHECK_EQ(error.code, 1);
        CHECK_TEXT(error.name, names[domain] != NULL ? names[domain] : "Other");
        CHECK(is_text(vllsi_error_domain_name(domain)));
    }
    CHECK_TEXT(vllsi_error_domain_name(VLLSI_ERROR_DOMAIN_PERMISSION), "permission");
    CHECK_EQ(vllsi_failure_kind(VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_PERMISSION, VLLSI_PERMISSION_ERROR_DENIED)),
             VLLSI_ERROR_KIND_PERMISSION_DENIED);
    CHECK_EQ(vllsi_failure_kind(VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_LOCK, VLLSI_LOCK_ERROR_CONFLICT)),
             VLLSI_ERROR_KIND_LOCKED);
    CHECK_EQ(vllsi_failure_kind(VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_IO, VLLSI_IO_ERROR_FULL)),
             VLLSI_ERROR_KIND_RESOURCE_EXHAUSTED);
}

TEST(error, every_own_code_speaks_every_language)
{
    int64_t found = 0;
    for (uint32_t domain = VLLSI_ERROR_DOMAIN_CONTEXT; domain <= VLLSI_ERROR_DOMAIN_CORE; domain++) {
        for (uint32_t code = 1; code < 64; code++) {
            if (vllsi_own_error_name(domain, code) == NULL) {
                CHECK(vllsi_own_error_message(domain, code, VLLSI_LANGUAGE_ENGLISH) == NULL);
                continue;
            }
            found++;
            CHECK(vllsi_own_error_kind(domain, code) < VLLSI_ERROR_KIND_COUNT);
            for (int language = 0; language < VLLSI_LANGUAGE_COUNT; language++) {
                CHECK(is_text(vllsi_own_error_message(domain, code, (enum vllsi_language)language)));
            }
            CHECK(vllsi_own_error_message(domain, code, VLLSI_LANGUAGE_COUNT) == NULL);
        }
    }
    CHECK(found >= 15);
}

TEST(error, of_what_nobody_knows)
{
    static const vllsi_result results[] = {
        -4095,
        -100000,
        VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CONTEXT, 99),
        VLLSI_FAILURE(77, 3),
        VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_ERRNO, UINT32_MAX),
        INT64_MIN,
        VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_NTSTATUS, 0xC0000022),
    };
    for (size_t i = 0; i < sizeof results / sizeof results[0]; i++) {
        struct vllsi_os_error error = vllsi_os_error_of(results[i], VLLSI_LANGUAGE_FRENCH);
        CHECK_EQ(error.kind, VLLSI_ERROR_KIND_OTHER);
        CHECK_EQ(error.code, vllsi_failure_code(results[i]));
        CHECK_EQ(error.domain, vllsi_failure_domain(results[i]));
        CHECK_TEXT(error.name, "Other");
        CHECK_TEXT(error.message, "autre échec");
    }
    CHECK(vllsi_error_domain_name(77) == NULL);
}

TEST(error, of_no_failure)
{
    struct vllsi_os_error error = vllsi_os_error_of(5, VLLSI_LANGUAGE_ENGLISH);
    CHECK_EQ(error.code, 0);
    CHECK_EQ(error.domain, 0);
    CHECK_TEXT(error.name, "");
    CHECK_TEXT(error.message, "");
}

TEST(error, an_unknown_language_is_english)
{
    CHECK_TEXT(vllsi_os_error_of(-VLLSI_LINUX_EPERM, VLLSI_LANGUAGE_COUNT).message,
               vllsi_os_error_of(-VLLSI_LINUX_EPERM, VLLSI_LANGUAGE_ENGLISH).message);
    CHECK_TEXT(vllsi_os_error_of(-VLLSI_LINUX_EPERM, (enum vllsi_language)1000).name, "EPERM");
}

TEST(error, every_errno_speaks_every_language)
{
    int64_t found = 0;
    for (uint32_t code = 1; code < 4096; code++) {
        if (vllsi_linux_error_name(code) == NULL) {
            continue;
        }
        found++;
        CHECK_EQ(vllsi_linux_error_kind(code), vllsi_failure_kind(-(vllsi_result)code));
        for (int language = 0; language < VLLSI_LANGUAGE_COUNT; language++) {
            CHECK(is_text(vllsi_linux_error_message(code, (enum vllsi_language)language)));
        }
    }
    CHECK(found > 100);
}

TEST(error, every_kind_has_a_name_and_messages)
{
    for (int kind = 0; kind < VLLSI_ERROR_KIND_COUNT; kind++) {
        CHECK(is_text(vllsi_error_kind_name((enum vllsi_error_kind)kind)));
        for (int language = 0; language < VLLSI_LANGUAGE_COUNT; language++) {
            CHECK(is_text(
                vllsi_error_kind_message((enum vllsi_error_kind)kind, (enum vllsi_language)language)));
        }
    }
    CHECK(vllsi_error_kind_name(VLLSI_ERROR_KIND_COUNT) == NULL);
    CHECK(vllsi_error_kind_message(VLLSI_ERROR_KIND_OTHER, VLLSI_LANGUAGE_COUNT) == NULL);
}
