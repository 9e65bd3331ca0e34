/*
 * The symbols of vllsi/tls.h, whose definitions are all inline.
 */
#include <vllsi/tls.h>

extern inline void *vllsi_tls_get_base(void);
extern inline bool vllsi_tls_slot_get(int64_t slot, int64_t *value);
extern inline vllsi_result vllsi_tls_slot_set(int64_t slot, int64_t value);
extern inline vllsi_result vllsi_tls_slot_clear(int64_t slot);
extern inline bool vllsi_tls_slot_has(int64_t slot);
extern inline vllsi_result vllsi_tls_frame_push(void);
extern inline vllsi_result vllsi_tls_frame_pop(void);
extern inline int64_t vllsi__tls_read(int64_t slot);
extern inline const void *vllsi_tls_read_ptr(int64_t slot);
extern inline vllsi_result vllsi_tls_write_ptr(int64_t slot, const void *value);
extern inline int32_t vllsi_tls_read_i32(int64_t slot);
extern inline vllsi_result vllsi_tls_write_i32(int64_t slot, int32_t value);
extern inline size_t vllsi_tls_read_usize(int64_t slot);
extern inline vllsi_result vllsi_tls_write_usize(int64_t slot, size_t value);
