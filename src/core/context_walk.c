/*
 * The values that a context holds, for a collector: those of the slots, and those in the log that come back
 * when their frame is closed.
 *
 * A frame's first write of a slot logs what the slot held, whether that was a value or nothing; which of both
 * stands in the bits of the frame below, at the frame's beginning in the log. What lies below the first frame
 * never comes back.
 */
#include <vllsi/collector.h>

#include "../os/unsanitized.h"

VLLSI__UNSANITIZED static void visit_slots(struct vllsi__context_head *head, vllsi_context_visitor *visit,
                                           void *argument)
{
    const uint32_t held = (uint32_t)head->bits;
    for (uint32_t slot = 0; slot < VLLSI_MAX_CONTEXT_SLOTS; slot++) {
        if ((held >> slot & 1) != 0) {
            visit(argument, &head->values[slot]);
        }
    }
}

VLLSI__UNSANITIZED void vllsi_context_walk(struct vllsi_context *context, vllsi_context_visitor *visit,
                                           void *argument)
{
    if (context == NULL) {
        return;
    }
    struct vllsi__context_head *head = &context->head;
    visit_slots(head, visit, argument);
    struct vllsi__context_entry *end = head->top;
    for (uint32_t frame = head->depth; frame > 0; frame--) {
        struct vllsi__context_entry *begin = end - 1;
        while (begin->place != NULL) {
            begin--;
        }
        const uint32_t held = (uint32_t)begin->value;
        for (struct vllsi__context_entry *entry = begin + 1; entry < end; entry++) {
            if ((held >> (entry->place - head->values) & 1) != 0) {
                visit(argument, &entry->value);
            }
        }
        end = begin;
    }
}
