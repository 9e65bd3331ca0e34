/*
 * Just enough of HTTP/1.1 for a server that answers a GET with a line: where a request ends, whether it is
 * one that is answered, and whether the connection ends with it. No libc.
 */
#ifndef VLLSI_EXAMPLES_HTTP_REQUEST_H
#define VLLSI_EXAMPLES_HTTP_REQUEST_H

#include <stdbool.h>
#include <stddef.h>

#define HTTP_HELLO  "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 13\r\n\r\nHello, world\n"
#define HTTP_REFUSE "HTTP/1.1 501 Not Implemented\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"

/* Whether a line of a header begins with a name, in letters of any case. `name` is in small ones. */
static inline bool http_is_named(const char *line, const char *end, const char *name)
{
    for (; *name != 0; name++, line++) {
        if (line == end || (*line >= 'A' && *line <= 'Z' ? *line + 32 : *line) != *name) {
            return false;
        }
    }
    return true;
}

/* The byte behind a line, its "\n" included; NULL where it has not arrived whole. */
static inline const char *http_line_end(const char *at, const char *end)
{
    while (at != end) {
        if (*at++ == '\n') {
            return at;
        }
    }
    return NULL;
}

/* Takes a request off the buffer. The byte behind it; NULL where it has not arrived whole. */
static inline const char *http_take_request(const char *at, const char *end, bool *is_get, bool *closes)
{
    const char *next = http_line_end(at, end);
    *is_get = http_is_named(at, end, "get ");
    *closes = next != NULL && next - at >= 10 && http_is_named(next - 10, end, "http/1.0");
    for (at = next; at != NULL; at = next) {
        next = http_line_end(at, end);
        if (next != NULL && (*at == '\n' || (*at == '\r' && next - at == 2))) {
            return next;
        }
        if (http_is_named(at, end, "content-length:") || http_is_named(at, end, "transfer-encoding:")) {
            *is_get = false;
        } else if (http_is_named(at, end, "connection: close")) {
            *closes = true;
        } else if (http_is_named(at, end, "connection: keep-alive")) {
            *closes = false;
        }
    }
    return NULL;
}

#endif
