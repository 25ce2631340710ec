/// Linux calls that Swift's Glibc module lacks or cannot call: variadic functions, calls behind _GNU_SOURCE, enums that
/// arrive with the wrong type. Wrappers only: every decision is taken in Swift (module Disk).
///
/// No header with types is included: a type that both this module and Glibc define belongs to only one of them for
/// Swift, and every file that uses `stat` would have to import this one. All calls go through syscall(2).
#ifndef GLEANER_CLINUX_H
#define GLEANER_CLINUX_H

#include <asm/unistd.h>

extern long syscall(long number, ...);

/// openat(2), always with O_CLOEXEC, so that nothing leaks into a child.
static inline int clinux_openat(int directory, const char *name, int flags, unsigned int mode) {
    return (int)syscall(__NR_openat, directory, name, flags | 02000000, mode);
}

/// O_PATH (asm-generic/fcntl.h, of one value on all of x86, Arm and RISC-V).
enum { clinux_path_only = 010000000 };

enum { clinux_rename_noreplace = 1 };
static inline int clinux_renameat2(int from, const char *name, int to, const char *new_name, unsigned int flags) {
    return (int)syscall(__NR_renameat2, from, name, to, new_name, flags);
}

/// pidfd_open(2): readable when the process has ended.
static inline int clinux_pidfd_open(int pid) { return (int)syscall(__NR_pidfd_open, pid, 0); }

static inline int clinux_syncfs(int descriptor) { return (int)syscall(__NR_syncfs, descriptor); }

/// fcntl(2) with F_SETLEASE (1024) and F_SETSIG (10), linux/fcntl.h.
static inline int clinux_set_lease(int descriptor, int kind) { return (int)syscall(__NR_fcntl, descriptor, 1024, kind); }
static inline int clinux_set_signal(int descriptor, int number) { return (int)syscall(__NR_fcntl, descriptor, 10, number); }

struct clinux_limit { unsigned long long current, maximum; };

/// RLIMIT_DATA (2), for this process, soft and hard.
static inline int clinux_limit_data(unsigned long long bytes) {
    struct clinux_limit limit = {bytes, bytes};
    return (int)syscall(__NR_prlimit64, 0, 2, &limit, (void *)0);
}

/// pthread_setattr_default_np(3): what threads made from now on get where nobody says otherwise; answers an error's number.
///
/// Untyped, as everything here.
extern int clinux_set_thread_defaults(const void *attributes) __asm__("pthread_setattr_default_np");

/// Raises the soft RLIMIT_NOFILE (7) to the hard one; answers the limit then in force, or -1.
static inline long clinux_raise_open_files(unsigned long long bound) {
    struct clinux_limit limit;
    if (syscall(__NR_prlimit64, 0, 7, (void *)0, &limit) != 0) return -1;
    if (limit.current < limit.maximum && limit.current < bound) {
        limit.current = limit.maximum < bound ? limit.maximum : bound;
        if (syscall(__NR_prlimit64, 0, 7, &limit, (void *)0) != 0) return -1;
    }
    return limit.current > 0x7fffffff ? 0x7fffffff : (long)limit.current;
}

/// As /proc/locks prints a device: makedev(3) taken apart.
static inline unsigned int clinux_major(unsigned long device) {
    return (unsigned int)(((device >> 8) & 0xfff) | ((device >> 32) & 0xfffff000));
}
static inline unsigned int clinux_minor(unsigned long device) {
    return (unsigned int)((device & 0xff) | ((device >> 12) & 0xffffff00));
}

/// fgetxattr(2) and fsetxattr(2): sys/xattr.h is not in the Glibc module.
static inline long clinux_get_attribute(int descriptor, const char *name, void *value, unsigned long size) {
    return syscall(__NR_fgetxattr, descriptor, name, value, size);
}
static inline int clinux_set_attribute(int descriptor, const char *name, const void *value, unsigned long size) {
    return (int)syscall(__NR_fsetxattr, descriptor, name, value, size, 0);
}

/// waitid(2) with WEXITED | WNOHANG | WNOWAIT, by its number, for glibc hides the kernel's fifth argument: what the child
/// used. Answers 1 when the child has ended, 0 while it runs, -1 when there is none; it can still be waited for.
/// `code` is siginfo's (CLD_EXITED is 1), `status` the exit status or signal, `peak` that of the resident memory in KiB.
static inline int clinux_ended_child(int pid, int *code, int *status, long *peak) {
    long usage[36] = {0}; /* struct rusage: two timevals, then ru_maxrss */
    int info[32] = {0};   /* siginfo_t: signo, errno, code, padding, pid, uid, status */
    if (syscall(__NR_waitid, 1 /* P_PID */, pid, info, 0x01000005, usage) != 0) return -1;
    *code = info[2];
    *status = info[6];
    *peak = usage[4];
    return info[4] == pid;
}

/// pipe2(2) with O_CLOEXEC.
static inline int clinux_pipe(int *ends) { return (int)syscall(__NR_pipe2, ends, 02000000); }

#endif
