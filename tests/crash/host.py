"""What the tests ask of the machine: mounts, loop devices, file systems, and the disk of disk.c under them.

All of it happens in a mount and a process namespace that inside.py is started in: their end takes the mounts away, with the mounts go the loop
devices (they are set to go by themselves), and with the last process the disk.

The disk's process has a mount namespace of its own, with nothing in it that lies on the disk. Were the disk the last process that a mount goes with,
it would wait for its own answers while it dies, for ever, and each sync of the whole machine with it.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import fcntl
import os
import shutil
import struct
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

LIBC = ctypes.CDLL(None, use_errno=True)
MS_NOSUID, MS_NODEV, MNT_DETACH = 2, 4, 2
CLONE_NEWNS = 0x20000

LOOP_CTL_GET_FREE, LOOP_CONFIGURE, LOOP_GET_STATUS64 = 0x4C82, 0x4C0A, 0x4C05
LO_FLAGS_AUTOCLEAR, LO_FLAGS_DIRECT_IO = 4, 16
LOOP_STATUS = "=QQQQQIIII64s64s32sQQ"  # struct loop_info64
LOOP_CONFIG = f"=II{LOOP_STATUS[1:]}8Q"  # struct loop_config
LOOP_TRIES = 50

FUSE_DEVICE, LOOP_CONTROL = Path("/dev/fuse"), Path("/dev/loop-control")
DISK_FD = 3  # where disk.c looks for /dev/fuse
END_TIMEOUT_S = 10
MKFS_TIMEOUT_S = 60
MIB = 1 << 20


class HostError(Exception):
    """The machine refused something."""


@dataclass(frozen=True)
class FileSystem:
    """A file system that lies on a disk."""

    name: str
    size: int
    make: tuple[str, ...]  # the command that makes it; the image comes last
    options: str = ""  # of the mount


FILE_SYSTEMS = {
    each.name: each
    for each in (
        FileSystem("ext4", 48 * MIB, ("mkfs.ext4", "-q", "-F")),
        FileSystem("xfs", 320 * MIB, ("mkfs.xfs", "-q", "-f")),
        FileSystem("btrfs", 160 * MIB, ("mkfs.btrfs", "-q", "-f")),
    )
}


def missing_ground() -> str:
    """Why no disk can be made here; "" where it can, as far as a look from outside tells."""
    if os.geteuid() != 0:
        return "mounting takes root: run tools/test as root"
    if shutil.which("unshare") is None:
        return "there is no unshare: install util-linux"
    for device in (FUSE_DEVICE, LOOP_CONTROL):
        if not os.access(device, os.R_OK | os.W_OK):
            return f"there is no {device}: it takes a kernel with FUSE and loop devices"
    return ""


def missing_file_system(name: str) -> str:
    """Why a file system cannot be made and mounted here."""
    tool = FILE_SYSTEMS[name].make[0]
    if shutil.which(tool) is None:
        return f"there is no {tool}: tools/setup installs it"
    known = {line.split()[-1] for line in Path("/proc/filesystems").read_text(encoding="ascii").splitlines()}
    modprobe = shutil.which("modprobe")
    if name in known or (modprobe and subprocess.run([modprobe, "-n", "-q", name], timeout=MKFS_TIMEOUT_S, check=False).returncode == 0):
        return ""
    return f"this kernel has no {name}"


def _check(result: int, what: str) -> None:
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")


def mount(kind: str, source: str | Path, target: Path, options: str = "", flags: int = 0) -> None:
    words = [text.encode() for text in (str(source), str(target), kind)]
    _check(LIBC.mount(*words, ctypes.c_ulong(flags), options.encode()), f"mount -t {kind} {source} {target}")


def unmount(target: Path, flags: int = 0) -> None:
    _check(LIBC.umount2(str(target).encode(), flags), f"umount {target}")


def sync_volume(path: Path) -> None:
    """Writes one volume to its disk, and leaves the rest of the machine alone."""
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        _check(LIBC.syncfs(descriptor), f"syncfs {path}")
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def mounted(kind: str, source: str | Path, target: Path, options: str = "") -> Iterator[Path]:
    target.mkdir(exist_ok=True)
    mount(kind, source, target, options)
    try:
        yield target
    except BaseException:
        unmount(target, MNT_DETACH)
        raise
    unmount(target)


def loop_name(backing: Path) -> bytes:
    """What a loop device is told that its file is called: the end of the path, for the kernel keeps 63 bytes."""
    return str(backing).encode()[-63:]


def loop_names() -> list[bytes]:
    """The names of all loop devices that have a file. The file itself may be out of reach: where it is mounted, one cannot tell any more."""
    names = []
    for path in Path("/sys/block").glob("loop*/loop"):
        status = bytearray(struct.calcsize(LOOP_STATUS))
        with contextlib.suppress(OSError), Path(f"/dev/{path.parent.name}").open("rb") as device:
            fcntl.ioctl(device, LOOP_GET_STATUS64, status)
            names.append(struct.unpack(LOOP_STATUS, status)[9].rstrip(b"\0"))
    return names


@contextlib.contextmanager
def loop_device(backing: Path, size: int, *, direct: bool = False) -> Iterator[Path]:
    """A block device over a file, there while it is open or mounted. `direct`: errors of the file are passed on as they are."""
    with LOOP_CONTROL.open("rb") as control, contextlib.ExitStack() as stack:
        file = os.open(backing, os.O_RDWR | os.O_CLOEXEC)
        stack.callback(os.close, file)
        flags = LO_FLAGS_AUTOCLEAR | (LO_FLAGS_DIRECT_IO if direct else 0)
        name = loop_name(backing)
        config = struct.pack(LOOP_CONFIG, file, 0, 0, 0, 0, 0, size, 0, 0, 0, flags, name, b"", b"", 0, 0, *([0] * 8))
        for _ in range(LOOP_TRIES):
            path = Path(f"/dev/loop{fcntl.ioctl(control, LOOP_CTL_GET_FREE)}")
            device = os.open(path, os.O_RDWR | os.O_CLOEXEC)
            stack.callback(os.close, device)
            try:
                fcntl.ioctl(device, LOOP_CONFIGURE, config)
            except OSError as error:
                if error.errno != errno.EBUSY:  # somebody else was faster
                    raise
                continue
            yield path
            return
        raise HostError("no loop device was free in many tries")


@contextlib.contextmanager
def mounted_image(system: FileSystem, image: Path, target: Path) -> Iterator[Path]:
    """A file system in a file."""
    with contextlib.ExitStack() as stack:
        with loop_device(image, system.size) as device:
            stack.enter_context(mounted(system.name, device, target, system.options))
        yield target


def make_image(system: FileSystem, image: Path) -> None:
    """An empty file system in a file that takes no more room than it must."""
    full = image.with_name(f"{image.name}.full")
    with full.open("wb") as file:
        file.truncate(system.size)
    done = subprocess.run([*system.make, str(full)], capture_output=True, text=True, timeout=MKFS_TIMEOUT_S, check=False)
    if done.returncode != 0:
        raise HostError(f"{' '.join(system.make)}: {done.stderr}{done.stdout}")
    copy_sparse(full, image, squeeze=True)
    full.unlink()


def copy_sparse(source: Path, target: Path, *, squeeze: bool = False) -> None:
    """A copy without what is not there; with `squeeze` neither what is zero."""
    zeros = bytes(64 << 10)
    with source.open("rb", buffering=0) as reader, target.open("wb", buffering=0) as writer:
        size = os.fstat(reader.fileno()).st_size
        writer.truncate(size)
        at = 0
        while at < size:
            try:
                start = os.lseek(reader.fileno(), at, os.SEEK_DATA)
            except OSError as error:
                if error.errno == errno.ENXIO:  # nothing but a hole
                    return
                raise
            at = os.lseek(reader.fileno(), start, os.SEEK_HOLE)
            step = len(zeros) if squeeze else MIB
            for offset in range(start, at, step):
                data = os.pread(reader.fileno(), min(step, at - offset), offset)
                if not squeeze or data != zeros[: len(data)]:
                    os.pwrite(writer.fileno(), data, offset)


class Disk:
    """A disk of disk.c that is there, as a folder with its two files."""

    def __init__(self, system: FileSystem, folder: Path, *, direct: bool) -> None:
        self._system, self._folder, self._direct = system, folder, direct
        self.control = folder / "control"

    @contextlib.contextmanager
    def file_system(self, target: Path) -> Iterator[Path]:
        with contextlib.ExitStack() as stack:
            with loop_device(self._folder / "disk", self._system.size, direct=self._direct) as device:
                stack.enter_context(mounted(self._system.name, device, target, self._system.options))
            yield target

    def command(self, text: str) -> None:
        descriptor = os.open(self.control, os.O_WRONLY | os.O_CLOEXEC)
        try:
            os.write(descriptor, text.encode())
        finally:
            os.close(descriptor)


def _start(program: Path, device: int, image: Path, log: Path, folder: Path) -> subprocess.Popen[bytes]:
    def place() -> None:
        """In the child: a mount namespace of its own, without the disk."""
        _check(LIBC.unshare(CLONE_NEWNS), "unshare")
        unmount(folder, MNT_DETACH)
        os.dup2(device, DISK_FD, inheritable=True)

    return subprocess.Popen([program, image, log], preexec_fn=place, pass_fds=(DISK_FD, device), stdin=subprocess.DEVNULL)


@contextlib.contextmanager
def disk(program: Path, system: FileSystem, image: Path, log: Path, folder: Path, *, direct: bool = False) -> Iterator[Disk]:
    """A disk with the contents of an image, mounted on a folder, and its end."""
    folder.mkdir(exist_ok=True)
    device = os.open(FUSE_DEVICE, os.O_RDWR | os.O_CLOEXEC)
    try:
        mount("fuse", "crash-disk", folder, f"fd={device},rootmode=40000,user_id=0,group_id=0", MS_NOSUID | MS_NODEV)
        process = _start(program, device, image, log, folder)
    finally:
        os.close(device)
    try:
        yield Disk(system, folder, direct=direct)
    except BaseException:
        process.kill()  # whoever waits for it gets an error, and can be unmounted
        unmount(folder, MNT_DETACH)
        process.wait(END_TIMEOUT_S)
        raise
    unmount(folder)
    status = process.wait(END_TIMEOUT_S)
    if status != 0:
        raise HostError(f"the disk ended with status {status}")
