"""Which ports of this machine are free. Standard library only."""

from __future__ import annotations

import socket
import zlib

from apps.demo.problems import StartError

# Below the range from which systems draw ports for outgoing connections: it stays free between two starts.
FIRST, COUNT = 25400, 400


def is_free(port: int) -> bool:
    """This function will say whether nobody listens on a port of 127.0.0.1, or on all addresses with it."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as attempt:
        attempt.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            attempt.bind(("127.0.0.1", port))
        except OSError:
            return False
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as attempt:
        attempt.settimeout(1)
        return attempt.connect_ex(("127.0.0.1", port)) != 0  # macOS lets us bind beside 0.0.0.0


def free_port(name: str) -> int:
    """This function will choose a free port for a name, the same one each time where it can."""
    first = zlib.crc32(name.encode()) % COUNT
    for step in range(COUNT):
        port = FIRST + (first + step) % COUNT
        if is_free(port):
            return port
    raise StartError(
        f"No port between {FIRST} and {FIRST + COUNT - 1} is free for the database.", "Stop what holds them."
    )
