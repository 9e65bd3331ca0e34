/*
 * What is linked into SQLite's load tests beside them: before main, the VFS is registered, and made the one
 * that is used where a program asks for none. The VFS that SQLite has for itself stays there by its name.
 */
#include <stddef.h>

#include <sqlite3.h>

int vllsi_sqlite_vfs_init(const char *unused);

__attribute__((constructor)) static void begin(void)
{
    if (sqlite3_initialize() == SQLITE_OK) {
        (void)vllsi_sqlite_vfs_init(NULL);
    }
}
