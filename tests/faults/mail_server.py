"""A real mail server whose own log is the witness: which Message-ID it said yes to, and how often."""

from collections import Counter
from email import message_from_bytes
from typing import Any

from aiosmtpd.controller import Controller


class Witness:
    """Takes every mail and remembers its Message-ID."""

    def __init__(self) -> None:
        self.taken: Counter[str] = Counter()

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's name
        self.taken[message_from_bytes(envelope.content)["Message-ID"]] += 1
        return "250 taken"


class MailServer:
    """`with MailServer() as server:` a server on a free port of this machine."""

    def __init__(self, port: int) -> None:
        self.witness = Witness()
        self.controller = Controller(self.witness, hostname="127.0.0.1", port=port)

    def __enter__(self) -> "MailServer":
        self.controller.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self.controller.stop()
