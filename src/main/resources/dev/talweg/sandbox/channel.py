"""Frames over descriptors, both ways: little-endian u32 length of the payload | u8 type | payload."""

import builtins
import os
from struct import Struct, unpack_from

# A program that breaks the builtins breaks them for itself, not for the frames.
globals().update({name: value for name, value in vars(builtins).items() if not name.startswith("_")})

HEADER = Struct("<IB")


class Channel:
    """One end of a conversation. The end of what comes in is the end of this process."""

    def __init__(self, source, sink, last_act=None):
        self.source = source
        self.sink = sink
        self.last_act = last_act
        self.buffer = b""

    def send(self, kind, payload=b""):
        data = HEADER.pack(len(payload), kind) + payload
        sent = os.write(self.sink, data)
        while sent < len(data):
            sent += os.write(self.sink, data[sent:])

    def next(self):
        """The type and the payload of the next frame."""
        data = self.buffer or self.more()
        while len(data) < 5 or len(data) < 5 + unpack_from("<I", data)[0]:
            data += self.more()
        length, kind = HEADER.unpack_from(data)
        self.buffer = data[5 + length :]
        return kind, data[5 : 5 + length]

    def receive(self, expected):
        """The payload of the next frame, which must be of the expected type."""
        kind, payload = self.next()
        if kind != expected:
            raise RuntimeError(f"frame {kind} where {expected} was due")
        return payload

    def more(self):
        data = os.read(self.source, 1 << 20)
        if not data:
            if self.last_act is not None:
                self.last_act()
            os._exit(0)
        return data
