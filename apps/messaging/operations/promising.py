"""What is approved here promises nothing that is broken."""

from django.utils.translation import gettext as _

from apps.clients.models import Client
from apps.core.errors import DomainError
from apps.promises.guard import guard_of


class PromiseIsBroken(DomainError):
    """The words make a promise that is broken."""

    code = "promise_is_broken"


def check_promises(client: Client, words: str) -> None:
    """This function will raise PromiseIsBroken where the words certainly make a promise that is broken."""
    for each in guard_of(client).made_in(words):
        if each.stops and each.is_certain:
            told = {"passage": each.passage, "met": each.promise.met, "n": each.promise.n}
            message = _("“%(passage)s” is a promise that is broken: %(met)d of %(n)d kept it. Reword it.")
            raise PromiseIsBroken(message % told, field="words")
