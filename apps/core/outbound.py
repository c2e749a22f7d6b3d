"""The one function that calls other people's servers by HTTP.

It refuses addresses that lead inside, connects to the very address that it looked at (a name whose answer changes in
between changes nothing), follows no redirects, reads a bounded body, and is done within a bounded time, however
slowly the other side drips. No proxy of the environment is used, no cookie is kept.
"""

import http.client
import ipaddress
import socket
import ssl
import threading
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from apps.core.addresses import AddressRefused, Target, is_allowed_by_hand, is_public, resolved, target_of
from apps.core.gate import Leave

CONNECT_SECONDS: Final = 5.0
WHOLE_SECONDS: Final = 10.0
LARGEST_ANSWER: Final = 64 * 1024
AGENT: Final = "Goodword/1"
# Lookups cannot be given a limit of time: they run apart, and one that takes too long is left to itself.
_lookups = ThreadPoolExecutor(max_workers=8, thread_name_prefix="lookup")


class NotReached(Exception):
    """No answer: not found, not connected, not in time, or not HTTP. `words` say which, without addresses."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words


@dataclass(frozen=True, slots=True)
class Answer:
    """`body` is cut at the bound; `is_cut` says so."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    milliseconds: int
    is_cut: bool = False


def look_up(host: str, port: int) -> Sequence[str]:
    """This function will return the addresses of a name, in the order in which the system would try them."""
    try:
        found = _lookups.submit(socket.getaddrinfo, host, port, type=socket.SOCK_STREAM).result(CONNECT_SECONDS)
    except (OSError, UnicodeError):
        return []
    except TimeoutError as error:
        raise NotReached("the name was not found in time") from error
    return [str(each[4][0]) for each in found]


def call(
    *,
    leave: Leave,
    method: str,
    url: str,
    headers: Mapping[str, str],
    body: bytes | None = None,
    seconds: float = WHOLE_SECONDS,
    largest: int = LARGEST_ANSWER,
) -> Answer:
    """This function will call the address and return its answer, whatever its status; redirects are answers, too.

    `leave` is the gate's: without it nothing goes out, and nobody else can make one.

    Raises AddressRefused for an address that leads inside, NotReached where no answer came in time.
    """
    began = time.monotonic()
    target = target_of(url)
    connection = _Pinned(target, resolved(target, look_up), timeout=min(CONNECT_SECONDS, seconds))
    watch = threading.Timer(seconds, connection.break_off)
    watch.daemon = True
    watch.start()
    try:
        whole = {"Host": target.authority, "User-Agent": AGENT, "Accept-Encoding": "identity", "Connection": "close"}
        connection.request(method, target.path, body=body, headers=whole | dict(headers))
        answer = connection.getresponse()
        read = answer.read(largest + 1)
        took = round((time.monotonic() - began) * 1000)
        named = {name.lower(): value for name, value in answer.getheaders()}
        return Answer(answer.status, named, read[:largest], took, is_cut=len(read) > largest)
    except (OSError, http.client.HTTPException, ValueError, AttributeError) as error:
        # AttributeError: the library's own, when the line is closed under its hands.
        raise NotReached(_words(error, late=connection.is_broken_off)) from error
    finally:
        watch.cancel()
        connection.close()


def _words(error: Exception, *, late: bool) -> str:
    if late or isinstance(error, TimeoutError):
        return "no whole answer in time"
    if isinstance(error, ssl.SSLCertVerificationError):
        return "its certificate is not good for this name"
    if isinstance(error, ssl.SSLError):
        return "no safe line could be agreed on"
    if isinstance(error, ConnectionRefusedError):
        return "nobody listens there"
    return f"the line broke ({type(error).__name__})"


class _Pinned(http.client.HTTPConnection):
    """A connection to one address that was looked at, for a host that it is named by."""

    def __init__(self, target: Target, address: str, *, timeout: float) -> None:
        super().__init__(target.host, target.port, timeout=timeout)
        self.target = target
        self.address = address
        self.is_broken_off = False

    def connect(self) -> None:
        """Connect to the address, look once more at what is at the other end, and agree on a safe line."""
        line = socket.create_connection((self.address, self.target.port), self.timeout)
        self.sock = line
        there = ipaddress.ip_address(line.getpeername()[0].split("%")[0])
        if not is_public(there) and not is_allowed_by_hand(self.target):
            line.close()
            raise AddressRefused("the other end is inside a network")
        if self.target.scheme == "https":
            safe = _safe().wrap_socket(line, server_hostname=self.target.host, do_handshake_on_connect=False)
            self.sock = safe  # before the handshake, so that it can be broken off, too
            safe.do_handshake()

    def break_off(self) -> None:
        """End the call from another thread: whatever it waits for, it waits no longer."""
        self.is_broken_off = True
        line = self.sock
        if line is not None:
            try:
                line.shutdown(socket.SHUT_RDWR)
            except OSError:
                return


@lru_cache(maxsize=1)
def _safe() -> ssl.SSLContext:
    return ssl.create_default_context()
