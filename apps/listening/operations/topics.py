"""What is listened for."""

from typing import Any

from django.utils.translation import gettext as _

from apps.clients.models import Client
from apps.clients.operations import new_public_id
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.listening.events import TOPIC_ARCHIVED, TOPIC_SAVED
from apps.listening.models import Topic
from apps.listening.operations.places import hold
from apps.listening.subjects import listed

MOST_TOPICS = 200
LONGEST_NAME, LONGEST_WORDS = 80, 500


def save_topic(
    *, by: Actor, client: Client, name: str, words: str, kind: str, is_muted: bool = False, topic: Topic | None = None
) -> Topic:
    """This function will listen for a topic from now on, or change one. Raises BadInput for no name or no words."""
    name = " ".join(name.split())
    given: dict[str, Any] = {"name": name, "words": ", ".join(listed(words)), "kind": kind, "is_muted": is_muted}
    _check(given)
    hold(client)
    _check_among_others(client, name, topic)
    if topic is None:
        saved: Topic = Topic.objects.create(client=client, public_id=new_public_id(), created_at=clock.now(), **given)
    else:
        saved = Topic.objects.select_for_update().get(pk=topic.pk, archived_at=None)
        if all(getattr(saved, field) == value for field, value in given.items()):
            return saved
        for field, value in given.items():
            setattr(saved, field, value)
        saved.save(update_fields=list(given))
    announce(TOPIC_SAVED, client_id=client.pk, by=by, obj=saved, is_new=topic is None)
    return saved


def _check(given: dict[str, Any]) -> None:
    if not 0 < len(given["name"]) <= LONGEST_NAME:
        raise BadInput(_("Give the topic a name of 80 characters at most."), field="name")
    if not 0 < len(given["words"]) <= LONGEST_WORDS:
        message = _("Write the words to listen for, with commas between, in 500 characters at most.")
        raise BadInput(message, field="words")
    if given["kind"] not in Topic.Kind.values:
        raise BadInput(_("Choose what the topic is."), field="kind")


def _check_among_others(client: Client, name: str, topic: Topic | None) -> None:
    theirs = Topic.objects.filter(client=client, archived_at=None)
    others = theirs.exclude(pk=topic.pk) if topic else theirs
    if others.filter(name__iexact=name).exists():
        raise BadInput(_("There is a topic of this name already."), field="name")
    if others.count() >= MOST_TOPICS:
        raise BadInput(_("A client has 200 topics at most. Archive one first."), field="name")


def archive_topic(*, by: Actor, topic: Topic) -> None:
    """This function will listen for a topic no more; what was found of it stays."""
    topic = Topic.objects.select_for_update().get(pk=topic.pk)
    if topic.archived_at is None:
        topic.archived_at = clock.now()
        topic.save(update_fields=["archived_at"])
        announce(TOPIC_ARCHIVED, client_id=topic.client_id, by=by, obj=topic)
