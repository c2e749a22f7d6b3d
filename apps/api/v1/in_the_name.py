"""Acts that a program does in the name of a person (docs/adr/0023-programs-vouch-for-nothing.md)."""

from typing import Any

from django.db import models
from django.utils.translation import gettext as _
from rest_framework import serializers
from rest_framework.request import Request

from apps.accounts.models import User
from apps.api.authentication import program_of
from apps.api.events import ACTED_FOR
from apps.clients.rights import Right, rights_of
from apps.core.errors import BadInput
from apps.core.events import announce


class ByIn(serializers.Serializer[Any]):
    """In whose name."""

    by = serializers.EmailField(
        help_text="The e-mail of somebody who works for the client: it is done in their name, by their rights."
    )


def person_named(email: str, right: Right, client_id: int) -> User:
    """This function will return who has the right at the brand. Raises BadInput; it tells not whether there is one."""
    found = User.objects.filter(email__iexact=email, is_active=True).first()
    if found is None or right not in rights_of(found, client_id):
        raise BadInput(_("Nobody with this e-mail may do this for this client."), field="by")
    return found


def note_who_called(request: Request, person: User, client_id: int, obj: models.Model) -> None:
    """This function will write into the log that a program acted, beside what it did in the person's name."""
    announce(ACTED_FOR, client_id=client_id, by=program_of(request).actor, obj=obj, user_id=person.pk)
