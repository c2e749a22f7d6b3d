"""Who acts: every operation takes `by=` one of these, and every event keeps it."""

from dataclasses import dataclass
from enum import StrEnum


class ActorKind(StrEnum):
    USER = "user"  # a signed-in person
    LINK = "link"  # somebody who holds a public link
    KEY = "key"  # a program with an API key
    TOOL = "tool"  # a tool of the client's, by its connection
    OPERATOR = "operator"  # somebody who runs the platform
    SYSTEM = "system"  # the product itself: sweep, import, reaction


@dataclass(frozen=True, slots=True)
class Actor:
    """Kind and id (of the user, link, key or connection; 0 for the system). No name: events hold no personal text."""

    kind: ActorKind
    id: int = 0

    @classmethod
    def user(cls, user_id: int) -> "Actor":
        return cls(ActorKind.USER, user_id)

    @classmethod
    def link(cls, link_id: int) -> "Actor":
        return cls(ActorKind.LINK, link_id)

    @classmethod
    def key(cls, key_id: int) -> "Actor":
        return cls(ActorKind.KEY, key_id)

    @classmethod
    def tool(cls, connection_id: int) -> "Actor":
        return cls(ActorKind.TOOL, connection_id)


SYSTEM = Actor(ActorKind.SYSTEM)
