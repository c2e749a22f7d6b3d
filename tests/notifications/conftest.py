"""A mail server of our own, in a thread; what it says yes to is the witness."""

import socket
from collections.abc import Iterator
from email import message_from_bytes
from email.message import Message

import pytest
from aiosmtpd.controller import Controller


class Server:
    """Takes mails as told: `answers` are given to the next RCPTs, `drops` counts DATAs after which it hangs up."""

    def __init__(self) -> None:
        self.taken: list[Message] = []
        self.answers: list[str] = []
        self.answers_to_data: list[str] = []
        self.drops = 0

    async def handle_RCPT(self, server, session, envelope, address, options):  # noqa: N802 - aiosmtpd's name
        if self.answers:
            return self.answers.pop(0)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):  # noqa: N802 - aiosmtpd's name
        if self.answers_to_data:
            return self.answers_to_data.pop(0)
        self.taken.append(message_from_bytes(envelope.content))
        if self.drops:
            self.drops -= 1
            server.transport.close()
        return "250 taken"


@pytest.fixture
def server(settings) -> Iterator[Server]:
    made = Server()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    controller = Controller(made, hostname="127.0.0.1", port=port)
    controller.start()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST = "127.0.0.1"
    settings.EMAIL_PORT = port
    yield made
    controller.stop()
