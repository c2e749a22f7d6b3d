"""One family of errors for what a person or a program can mend."""

from typing import Any


class DomainError(Exception):
    """A rule that refuses an act. `code` is for programs, `message` says field, value and mend for people.

    HTML turns it into a form error, REST into problem details, a task into a recorded failure.
    """

    code: str = "refused"
    status: int = 409

    def __init__(self, message: Any, *, field: str | None = None, code: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.field = field
        if code is not None:
            self.code = code

    def __str__(self) -> str:
        return str(self.message)


class NotAllowed(DomainError):
    """The acting person has no right to do this."""

    code = "not_allowed"
    status = 403


class BadInput(DomainError):
    """A value that cannot be used; `field` names it."""

    code = "bad_input"
    status = 422
