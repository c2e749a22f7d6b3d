"""Naming those who speak for a brand, and taking a name off again."""

from typing import Final

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from apps.clients.events import SPOKESPERSON_NAMED, SPOKESPERSON_REMOVED
from apps.clients.models import Client, Spokesperson
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput
from apps.core.events import announce

MOST: Final = 30


def spokespeople_of(client: Client) -> list[Spokesperson]:
    """This function will return who speaks for the brand, the first one first."""
    return list(Spokesperson.objects.filter(client=client))


def name_spokesperson(
    *, by: Actor, client: Client, name: str, role: str, email: str = "", phone: str = "", subjects: str = ""
) -> Spokesperson:
    """This function will name somebody who speaks for the brand; the same name again changes what is known of them.

    Raises BadInput for no name, no role, or an address that is none.
    """
    name, role, email = " ".join(name.split()), " ".join(role.split()), email.strip()
    for field, value in (("name", name), ("role", role)):
        if not value:
            raise BadInput(_("A journalist wants to know who speaks, and as what: write both."), field=field)
    if email:
        try:
            validate_email(email)
        except ValidationError as error:
            message = _("“%(value)s” is not an e-mail address: it needs the form name@host.") % {"value": email}
            raise BadInput(message, field="email") from error
    Client.objects.select_for_update(no_key=True).get(pk=client.pk)
    here = Spokesperson.objects.filter(client=client)
    count = here.count()
    if count >= MOST:
        raise BadInput(_("%(most)d are as many as a client can have: take one off.") % {"most": MOST}, field="name")
    known = {"role": role, "email": email, "phone": phone.strip(), "subjects": subjects.strip()}
    made, _first = Spokesperson.objects.update_or_create(
        client=client,
        name=name,
        defaults=known,
        create_defaults=known | {"position": count + 1, "created_at": clock.now()},
    )
    announce(SPOKESPERSON_NAMED, client_id=client.pk, by=by, obj=made)
    return made


def remove_spokesperson(*, by: Actor, spokesperson: Spokesperson) -> None:
    """This function will take somebody off the list; what was printed with their name stays. Twice changes nothing."""
    held = Spokesperson.objects.select_for_update().filter(pk=spokesperson.pk).first()
    if held is None:
        return
    announce(SPOKESPERSON_REMOVED, client_id=held.client_id, by=by, obj=held)
    held.delete()
