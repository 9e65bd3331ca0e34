/*
 * What checks.c and runner.c share; no business of a suite.
 */
#ifndef VLLSI_CONFORMANCE_RUNNER_H
#define VLLSI_CONFORMANCE_RUNNER_H

#include <stdbool.h>
#include <stdint.h>

#include <vllsi/result.h>

/* The environment of a program whose main is the runner's. */
extern char **conformance_environment;

/* The value of a variable of the environment, or NULL. */
const char *conformance_variable(const char *name);

void conformance_print(int32_t fd, const char *text);
void conformance_print_number(int32_t fd, int64_t number);

/* A child process: 0 in it, its id in the parent. */
vllsi_result conformance_fork(void);

/* Waits for a child, and kills it and its process group when the time is up. */
vllsi_result conformance_wait(vllsi_result pid, int64_t timeout_ms, int32_t *status, bool *timed_out);

#endif
