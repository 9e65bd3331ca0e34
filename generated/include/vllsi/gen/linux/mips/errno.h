/* Rendered from tables/linux/errno.yaml by: python3 -m codegen. Do not edit. */
/*
 * Error numbers of 32-bit MIPS, big endian, o32.
 */
#ifndef VLLSI_GEN_LINUX_MIPS_ERRNO_H
#define VLLSI_GEN_LINUX_MIPS_ERRNO_H

#define VLLSI_LINUX_EPERM 1 /* operation not allowed to this caller */
#define VLLSI_LINUX_ENOENT 2 /* no such file or directory */
#define VLLSI_LINUX_ESRCH 3 /* no such process or thread */
#define VLLSI_LINUX_EINTR 4 /* interrupted by a signal */
#define VLLSI_LINUX_EIO 5 /* the device failed to read or write */
#define VLLSI_LINUX_ENXIO 6 /* no device or peer behind this name */
#define VLLSI_LINUX_E2BIG 7 /* arguments take too much room */
#define VLLSI_LINUX_ENOEXEC 8 /* not a program this system can run */
#define VLLSI_LINUX_EBADF 9 /* descriptor not open or not open for this */
#define VLLSI_LINUX_ECHILD 10 /* no child process to wait for */
#define VLLSI_LINUX_EAGAIN 11 /* not possible right now, try again */
#define VLLSI_LINUX_EWOULDBLOCK 11
#define VLLSI_LINUX_ENOMEM 12 /* not enough memory */
#define VLLSI_LINUX_EACCES 13 /* access denied */
#define VLLSI_LINUX_EFAULT 14 /* address outside accessible memory */
#define VLLSI_LINUX_ENOTBLK 15 /* not a block device */
#define VLLSI_LINUX_EBUSY 16 /* in use by someone else */
#define VLLSI_LINUX_EEXIST 17 /* already exists */
#define VLLSI_LINUX_EXDEV 18 /* source and target lie on different file systems */
#define VLLSI_LINUX_ENODEV 19 /* no such device or not able to do this */
#define VLLSI_LINUX_ENOTDIR 20 /* not a directory */
#define VLLSI_LINUX_EISDIR 21 /* is a directory */
#define VLLSI_LINUX_EINVAL 22 /* invalid argument */
#define VLLSI_LINUX_ENFILE 23 /* too many open files in the system */
#define VLLSI_LINUX_EMFILE 24 /* too many open files in this process */
#define VLLSI_LINUX_ENOTTY 25 /* the object does not know this request */
#define VLLSI_LINUX_ETXTBSY 26 /* program file is running or being written */
#define VLLSI_LINUX_EFBIG 27 /* file would become too large */
#define VLLSI_LINUX_ENOSPC 28 /* no space left */
#define VLLSI_LINUX_ESPIPE 29 /* object has no position to move */
#define VLLSI_LINUX_EROFS 30 /* file system is read-only */
#define VLLSI_LINUX_EMLINK 31 /* too many links to one file */
#define VLLSI_LINUX_EPIPE 32 /* no reader at the other end */
#define VLLSI_LINUX_EDOM 33 /* argument outside the function's domain */
#define VLLSI_LINUX_ERANGE 34 /* result does not fit */
#define VLLSI_LINUX_ENOMSG 35 /* no message of this type */
#define VLLSI_LINUX_EIDRM 36 /* object was removed meanwhile */
#define VLLSI_LINUX_ECHRNG 37 /* channel number out of range */
#define VLLSI_LINUX_EL2NSYNC 38 /* layer 2 is not synchronised */
#define VLLSI_LINUX_EL3HLT 39 /* layer 3 has halted */
#define VLLSI_LINUX_EL3RST 40 /* layer 3 was reset */
#define VLLSI_LINUX_ELNRNG 41 /* link number out of range */
#define VLLSI_LINUX_EUNATCH 42 /* protocol driver is not attached */
#define VLLSI_LINUX_ENOCSI 43 /* no control structure available */
#define VLLSI_LINUX_EL2HLT 44 /* layer 2 has halted */
#define VLLSI_LINUX_EDEADLK 45 /* waiting would never end */
#define VLLSI_LINUX_ENOLCK 46 /* no more locks available */
#define VLLSI_LINUX_EBADE 50 /* invalid exchange */
#define VLLSI_LINUX_EBADR 51 /* invalid request descriptor */
#define VLLSI_LINUX_EXFULL 52 /* exchange is full */
#define VLLSI_LINUX_ENOANO 53 /* no anode */
#define VLLSI_LINUX_EBADRQC 54 /* invalid request code */
#define VLLSI_LINUX_EBADSLT 55 /* invalid slot */
#define VLLSI_LINUX_EDEADLOCK 56
#define VLLSI_LINUX_EBFONT 59 /* font file has a bad format */
#define VLLSI_LINUX_ENOSTR 60 /* device is not a stream */
#define VLLSI_LINUX_ENODATA 61 /* no data or attribute here */
#define VLLSI_LINUX_ETIME 62 /* timer ran out */
#define VLLSI_LINUX_ENOSR 63 /* no stream resources left */
#define VLLSI_LINUX_ENONET 64 /* machine is on no network */
#define VLLSI_LINUX_ENOPKG 65 /* package is not installed */
#define VLLSI_LINUX_EREMOTE 66 /* object lies on another machine */
#define VLLSI_LINUX_ENOLINK 67 /* link was cut */
#define VLLSI_LINUX_EADV 68 /* error in advertising a resource */
#define VLLSI_LINUX_ESRMNT 69 /* error in a remote mount */
#define VLLSI_LINUX_ECOMM 70 /* sending failed */
#define VLLSI_LINUX_EPROTO 71 /* the peer broke the protocol */
#define VLLSI_LINUX_EDOTDOT 73 /* error of the remote file service */
#define VLLSI_LINUX_EMULTIHOP 74 /* several hops needed */
#define VLLSI_LINUX_EBADMSG 77 /* message or block is damaged */
#define VLLSI_LINUX_EFSBADCRC 77
#define VLLSI_LINUX_ENAMETOOLONG 78 /* name or path too long */
#define VLLSI_LINUX_EOVERFLOW 79 /* value does not fit its type */
#define VLLSI_LINUX_ENOTUNIQ 80 /* name is not unique on the network */
#define VLLSI_LINUX_EBADFD 81 /* descriptor is in a bad state */
#define VLLSI_LINUX_EREMCHG 82 /* remote address has changed */
#define VLLSI_LINUX_ELIBACC 83 /* shared library cannot be opened */
#define VLLSI_LINUX_ELIBBAD 84 /* shared library is damaged */
#define VLLSI_LINUX_ELIBSCN 85 /* library section of the program is damaged */
#define VLLSI_LINUX_ELIBMAX 86 /* too many shared libraries */
#define VLLSI_LINUX_ELIBEXEC 87 /* a shared library is no program */
#define VLLSI_LINUX_EILSEQ 88 /* invalid or incomplete byte sequence */
#define VLLSI_LINUX_ENOSYS 89 /* this kernel lacks the call */
#define VLLSI_LINUX_ELOOP 90 /* too many symbolic links in the path */
#define VLLSI_LINUX_ERESTART 91 /* call is to be started anew */
#define VLLSI_LINUX_ESTRPIPE 92 /* error in a stream pipe */
#define VLLSI_LINUX_ENOTEMPTY 93 /* directory is not empty */
#define VLLSI_LINUX_EUSERS 94 /* too many users */
#define VLLSI_LINUX_ENOTSOCK 95 /* descriptor is not a socket */
#define VLLSI_LINUX_EDESTADDRREQ 96 /* destination address needed */
#define VLLSI_LINUX_EMSGSIZE 97 /* message too large */
#define VLLSI_LINUX_EPROTOTYPE 98 /* protocol does not suit the socket type */
#define VLLSI_LINUX_ENOPROTOOPT 99 /* protocol does not know this option */
#define VLLSI_LINUX_EPROTONOSUPPORT 120 /* protocol not supported */
#define VLLSI_LINUX_ESOCKTNOSUPPORT 121 /* socket type not supported */
#define VLLSI_LINUX_EOPNOTSUPP 122 /* operation not supported here */
#define VLLSI_LINUX_EPFNOSUPPORT 123 /* protocol family not supported */
#define VLLSI_LINUX_EAFNOSUPPORT 124 /* address family not supported */
#define VLLSI_LINUX_EADDRINUSE 125 /* address already in use */
#define VLLSI_LINUX_EADDRNOTAVAIL 126 /* address not available on this machine */
#define VLLSI_LINUX_ENETDOWN 127 /* network is down */
#define VLLSI_LINUX_ENETUNREACH 128 /* network cannot be reached */
#define VLLSI_LINUX_ENETRESET 129 /* connection dropped by the network */
#define VLLSI_LINUX_ECONNABORTED 130 /* connection aborted on this side */
#define VLLSI_LINUX_ECONNRESET 131 /* connection reset by the peer */
#define VLLSI_LINUX_ENOBUFS 132 /* no buffer space left */
#define VLLSI_LINUX_EISCONN 133 /* socket is already connected */
#define VLLSI_LINUX_ENOTCONN 134 /* socket is not connected */
#define VLLSI_LINUX_EUCLEAN 135 /* file system structure is damaged */
#define VLLSI_LINUX_EFSCORRUPTED 135
#define VLLSI_LINUX_ENOTNAM 137 /* not a named-type file */
#define VLLSI_LINUX_ENAVAIL 138 /* no named semaphores available */
#define VLLSI_LINUX_EISNAM 139 /* is a named-type file */
#define VLLSI_LINUX_EREMOTEIO 140 /* remote device failed to read or write */
#define VLLSI_LINUX_EINIT 141 /* initialisation failed */
#define VLLSI_LINUX_EREMDEV 142 /* error of a remote device */
#define VLLSI_LINUX_ESHUTDOWN 143 /* sending has been shut down */
#define VLLSI_LINUX_ETOOMANYREFS 144 /* too many descriptors in flight */
#define VLLSI_LINUX_ETIMEDOUT 145 /* time ran out */
#define VLLSI_LINUX_ECONNREFUSED 146 /* connection refused */
#define VLLSI_LINUX_EHOSTDOWN 147 /* host is down */
#define VLLSI_LINUX_EHOSTUNREACH 148 /* no route to the host */
#define VLLSI_LINUX_EALREADY 149 /* such an operation is already running */
#define VLLSI_LINUX_EINPROGRESS 150 /* operation has started and goes on */
#define VLLSI_LINUX_ESTALE 151 /* file handle is no longer valid */
#define VLLSI_LINUX_ECANCELED 158 /* operation was cancelled */
#define VLLSI_LINUX_ENOMEDIUM 159 /* no medium in the drive */
#define VLLSI_LINUX_EMEDIUMTYPE 160 /* medium has the wrong type */
#define VLLSI_LINUX_ENOKEY 161 /* needed key is missing */
#define VLLSI_LINUX_EKEYEXPIRED 162 /* key has expired */
#define VLLSI_LINUX_EKEYREVOKED 163 /* key has been revoked */
#define VLLSI_LINUX_EKEYREJECTED 164 /* key was rejected */
#define VLLSI_LINUX_EOWNERDEAD 165 /* owner of the lock died */
#define VLLSI_LINUX_ENOTRECOVERABLE 166 /* state cannot be recovered */
#define VLLSI_LINUX_ERFKILL 167 /* radio is switched off */
#define VLLSI_LINUX_EHWPOISON 168 /* memory page is damaged */
#define VLLSI_LINUX_EFTYPE 169 /* file has the wrong type or format */
#define VLLSI_LINUX_EDQUOT 1133 /* quota is used up */

#endif
