"""What programs do to one thing: one address a verb, `POST …/{id}/{verb}/`, and the thing as it is then."""

from abc import ABC, abstractmethod
from typing import Any, ClassVar, Generic, TypeVar

from django.http import HttpResponse
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from apps.api.authentication import program_of
from apps.api.views import KeyedView
from apps.core.actors import Actor

Thing = TypeVar("Thing")


class NothingIn(serializers.Serializer[Any]):
    """The verb needs no more."""


class VerbOn(KeyedView, ABC, Generic[Thing]):
    """One act on one thing. `serializer_class` reads what the verb needs, `shown_as` shows the thing afterwards."""

    serializer_class: type[serializers.Serializer[Any]] = NothingIn
    shown_as: ClassVar[type[serializers.Serializer[Any]]]

    def done(self, request: Request, public_id: str) -> HttpResponse:
        """Read what is needed, do it, and show the thing."""

        def work() -> Response:
            form = self.get_serializer(data=request.data)
            form.is_valid(raise_exception=True)
            self.do(program_of(request).actor, self.named(public_id), form.validated_data)
            return Response(self.shown_as(self.named(public_id)).data)

        return self.act(request, work)

    @abstractmethod
    def named(self, public_id: str) -> Thing:
        """The thing, if the key may see it; else Http404."""

    @abstractmethod
    def do(self, by: Actor, thing: Thing, given: dict[str, Any]) -> None:
        """The one call into the domain."""
