/*
 * What the rest of the core needs of the context stack.
 */
#ifndef VLLSI_CORE_CONTEXT_H
#define VLLSI_CORE_CONTEXT_H

/* Frees the calling thread's context with all that it holds; the thread then reads as empty. */
void vllsi__context_drop(void);

#endif
