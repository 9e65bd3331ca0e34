/*
 * The VFS registered: as an extension that SQLite loads, or linked into a program with SQLite; and those of
 * its methods that touch no file. What loads shared objects is left to the VFS that was there before: this
 * library has no loader.
 */
#include "vfs.h"

#include <vllsi/error.h>
#include <vllsi/init.h>
#include <vllsi/random.h>
#include <vllsi/time.h>

#ifndef SQLITE_CORE
SQLITE_EXTENSION_INIT1
#endif

/* 1970-01-01 00:00 UTC in milliseconds of the Julian day, which begin at noon. */
#define JULIAN_EPOCH_MS INT64_C(210866760000000)
#define DAY_MS          86400000

/* Read by SQLite on the thread that failed. Found without a call of the loader, as the library's own. */
static _Thread_local __attribute__((tls_model("initial-exec"))) uint32_t last_code;

int vfs_last_code(void)
{
    return (int)last_code;
}

int vfs_fail(struct vfs_file *file, int code, const char *what, const char *path, vllsi_result failure)
{
    const struct vllsi_os_error error = vllsi_os_error_of(failure, VLLSI_LANGUAGE_ENGLISH);
    last_code = error.code;
    if (file != NULL) {
        file->failure_code = error.code;
    }
    sqlite3_log(code, "vllsi: %s %s: %s: %s", what, path != NULL ? path : "(temporary file)", error.name,
                error.message);
    return code;
}

/* ── chance and time ── */

static int randomness(sqlite3_vfs *vfs, int len, char *bytes)
{
    (void)vfs;
    return len > 0 && !vllsi_failed(vllsi_random_bytes(bytes, (size_t)len)) ? len : 0;
}

static int sleep_for(sqlite3_vfs *vfs, int micros)
{
    (void)vfs;
    (void)!vllsi_sleep_for((int64_t)micros * VLLSI_NANOS_PER_MICRO);
    return micros;
}

static int current_time_ms(sqlite3_vfs *vfs, sqlite3_int64 *julian_ms)
{
    (void)vfs;
    const struct vllsi_timestamp now = vllsi_realtime();
    *julian_ms = JULIAN_EPOCH_MS + now.seconds * 1000 + now.nanoseconds / VLLSI_NANOS_PER_MILLI;
    return SQLITE_OK;
}

static int current_time(sqlite3_vfs *vfs, double *julian_days)
{
    sqlite3_int64 julian_ms = 0;
    const int code = current_time_ms(vfs, &julian_ms);
    *julian_days = (double)julian_ms / DAY_MS;
    return code;
}

static int last_error(sqlite3_vfs *vfs, int size_bytes, char *text)
{
    (void)vfs, (void)size_bytes, (void)text;
    return vfs_last_code();
}

/* ── shared objects ── */

static sqlite3_vfs *parent_of(const sqlite3_vfs *vfs)
{
    return vfs->pAppData;
}

static void *load(sqlite3_vfs *vfs, const char *path)
{
    return parent_of(vfs)->xDlOpen(parent_of(vfs), path);
}

static void load_error(sqlite3_vfs *vfs, int size_bytes, char *text)
{
    parent_of(vfs)->xDlError(parent_of(vfs), size_bytes, text);
}

static void (*load_symbol(sqlite3_vfs *vfs, void *object, const char *name))(void)
{
    return parent_of(vfs)->xDlSym(parent_of(vfs), object, name);
}

static void unload(sqlite3_vfs *vfs, void *object)
{
    parent_of(vfs)->xDlClose(parent_of(vfs), object);
}

/* ── registration ── */

static sqlite3_vfs vfs = {
    .iVersion = 2,
    .szOsFile = (int)sizeof(struct vfs_file),
    .mxPathname = VFS_PATH_BYTES - 1,
    .zName = VFS_NAME,
    .xOpen = vfs_open,
    .xDelete = vfs_delete,
    .xAccess = vfs_access,
    .xFullPathname = vfs_full_pathname,
    .xDlOpen = load,
    .xDlError = load_error,
    .xDlSym = load_symbol,
    .xDlClose = unload,
    .xRandomness = randomness,
    .xSleep = sleep_for,
    .xCurrentTime = current_time,
    .xGetLastError = last_error,
    .xCurrentTimeInt64 = current_time_ms,
};

/* A program may have initialised the library for itself; other threads of it need nothing. */
static int register_vfs(int as_default)
{
    const vllsi_result result = vllsi_init(NULL, NULL);
    if (vllsi_failed(result) && !vllsi_is_initialized()) {
        return vfs_fail(NULL, SQLITE_ERROR, "init", "library", result);
    }
    if (vfs.pAppData == NULL) {
        vfs.pAppData = sqlite3_vfs_find(NULL);
    }
    return vfs.pAppData != NULL ? sqlite3_vfs_register(&vfs, as_default) : SQLITE_ERROR;
}

#ifdef SQLITE_CORE
/* For SQLITE_EXTRA_INIT of a program that has SQLite and the VFS linked in: every database is on it. */
int vllsi_sqlite_vfs_init(const char *unused);
int vllsi_sqlite_vfs_init(const char *unused)
{
    (void)unused;
    return register_vfs(1);
}
#else
__attribute__((visibility("default"))) int sqlite3_vllsivfs_init(sqlite3 *db, char **message,
                                                                 const sqlite3_api_routines *api);
__attribute__((visibility("default"))) int sqlite3_vllsivfs_default_init(sqlite3 *db, char **message,
                                                                         const sqlite3_api_routines *api);

/* The VFS is there for the process and not for the connection that loads it, so the object stays. */
static int load_extension(char **message, const sqlite3_api_routines *api, int as_default)
{
    SQLITE_EXTENSION_INIT2(api);
    const int code = register_vfs(as_default);
    if (code != SQLITE_OK) {
        *message = sqlite3_mprintf("the VFS \"" VFS_NAME "\" cannot be registered: %s", sqlite3_errstr(code));
        return code;
    }
    return SQLITE_OK_LOAD_PERMANENTLY;
}

/** Registers the VFS under its name, "vllsi". */
int sqlite3_vllsivfs_init(sqlite3 *db, char **message, const sqlite3_api_routines *api)
{
    (void)db;
    return load_extension(message, api, 0);
}

/** Registers it, and makes it the one that databases are opened on from now on. */
int sqlite3_vllsivfs_default_init(sqlite3 *db, char **message, const sqlite3_api_routines *api)
{
    (void)db;
    return load_extension(message, api, 1);
}
#endif
