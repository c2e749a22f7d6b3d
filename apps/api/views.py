"""What all views of the API have in common: keys, scopes, one savepoint a write, lists in pages."""

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Final

from django.db import transaction
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django_filters.rest_framework import DjangoFilterBackend
from rest_framework.exceptions import APIException, PermissionDenied
from rest_framework.generics import GenericAPIView
from rest_framework.pagination import CursorPagination
from rest_framework.parsers import JSONParser
from rest_framework.permissions import BasePermission
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from apps.api.authentication import KeyAuthentication, Program
from apps.api.idempotency import once
from apps.api.problems import as_problem
from apps.clients.models import Client, KeyScope
from apps.core.errors import BadInput, DomainError

LARGEST_BODY: Final = 4 * 1024 * 1024
FROM_ALL_LISTS: Final = frozenset({"cursor", "page_size"})


class BodyTooLarge(APIException):
    status_code = 413
    default_code = "body_too_large"
    default_detail = "A call holds at most 4 MB. Send fewer at once."


class HoldsScope(BasePermission):
    """The view says for each method which scope it takes."""

    def has_permission(self, request: Request, view: APIView) -> bool:
        if not isinstance(request.user, Program):
            return False
        wanted = view.scopes.get("GET" if request.method in {"HEAD", "OPTIONS"} else request.method or "")
        if wanted is not None and wanted not in request.user.scopes:
            raise PermissionDenied(f"This key does not have the scope {wanted}. An owner of the agency can make one.")
        return True


class KeyedView(GenericAPIView[Any]):
    """A view for programs. `scopes` names the scope that each method takes."""

    scopes: ClassVar[Mapping[str, KeyScope]] = {}
    authentication_classes = (KeyAuthentication,)
    permission_classes = (HoldsScope,)
    parser_classes = (JSONParser,)
    filter_backends = (DjangoFilterBackend,)

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        if int(request.META.get("CONTENT_LENGTH") or 0) > LARGEST_BODY:
            raise BodyTooLarge
        super().initial(request, *args, **kwargs)

    def get_exception_handler(self) -> Callable[[Exception, dict[str, Any]], Response | None]:
        """Errors are problem details."""
        return as_problem

    def act(self, request: Request, work: Callable[[], Response]) -> HttpResponse:
        """Do a write: once for each Idempotency-Key, and whole or not at all."""
        return once(request, lambda: _whole_or_not(work))

    def brand_named(self, slug: str) -> Client:
        """The brand with this short name, if the key may see it. Raises BadInput: for others it is not there."""
        found = Client.objects.in_scope().filter(slug=slug, archived_at__isnull=True).first()
        if found is None:
            message = _("There is no client “%(slug)s” that this key may see.") % {"slug": slug[:60]}
            raise BadInput(message, field="client", code="unknown_client")
        return found

    def list_page(self, request: Request) -> Response:
        """One page of what the filters leave. Raises BadInput for a filter that there is not."""
        known = FROM_ALL_LISTS | set(self.filterset_class.base_filters)  # type: ignore[attr-defined]
        unknown = sorted(set(request.query_params) - known)
        if unknown:
            values = {"name": unknown[0][:60], "known": ", ".join(sorted(known))}
            raise BadInput(_("There is no filter “%(name)s”. There are: %(known)s.") % values, field=unknown[0][:60])
        page = self.paginate_queryset(self.filter_queryset(self.get_queryset()))
        return self.get_paginated_response(self.get_serializer(page, many=True).data)


def _whole_or_not(work: Callable[[], Response]) -> Response:
    try:
        with transaction.atomic():
            return work()
    except (DomainError, APIException) as error:
        answer = as_problem(error, {})
        if answer is None:
            raise
        return answer


class Pages(CursorPagination):
    """Pages by cursor: what is added meanwhile moves nothing from one page to another."""

    page_size = 50
    max_page_size = 200
    page_size_query_param = "page_size"
    page_size_query_description = "How many a page holds: 50, and 200 at most."
    cursor_query_description = "Where a page begins; comes from `next` and `previous`."
