# Expect: COMPLETED
# Log: \{'clone3': 'errno 38'\}\n
# Only: amd64
import ctypes
libc = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    result = libc.syscall(number, *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return result if result >= 0 else "errno %d" % ctypes.get_errno()


numbers = dict(fork=57, vfork=58, clone=56, clone3=435, execve=59, execveat=322, mount=165, umount2=166, pivot_root=155, chroot=161, unshare=272, setns=308, bpf=321, io_uring_setup=425, userfaultfd=323, perf_event_open=298, keyctl=250, add_key=248, request_key=249, init_module=175, kexec_load=246, reboot=169, swapon=167, setuid=105, capset=126, prctl=157, arch_prctl=158, personality=135, seccomp=317, landlock=444, fsopen=430, open_tree=428, move_mount=429, quotactl=179, syslog=103, ioperm=173, iopl=172, modify_ldt=154, process_madvise=440, mbind=237, move_pages=279, migrate_pages=256, fanotify=300, inotify=294, epoll=291, eventfd=290, timerfd=283, signalfd=289, timer_create=222, setitimer=38, alarm=37, name_to_handle=303, open_by_handle=304, lookup_dcookie=212, nfsservctl=180, vmsplice=278, splice=275, tee=276, sendfile=40, msgget=68, semget=64, mq_open=240, aio=206, setpgid=109, setsid=112, ptrace=101)
print({name: r for name, n in numbers.items() if (r := call(n, *([0] * 6))) != 'errno 1'})
