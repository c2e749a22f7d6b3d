"""Answers for everybody on the brand's own host: searched, and asked whether they helped. No script, no cookie."""

import hashlib

from allauth.account.adapter import get_adapter
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from apps.messaging.models import Faq
from apps.messaging.operations.faqs import count_help
from apps.messaging.queries import public_faqs
from apps.newsroom.live import WORDS_LIMIT
from apps.newsroom.serving import brand_here
from apps.newsroom.views.pages import show_page

DAY = 86_400


@require_safe
def questions(request: HttpRequest) -> HttpResponse:
    """This view will list the brand's answers, or those that hold the words searched for."""
    client = brand_here(request)
    words = request.GET.get("q", "").replace("\x00", "").strip()[:WORDS_LIMIT]
    rows = public_faqs(client, words)
    return show_page(request, client, "newsroom/questions.html", "faq", rows=rows, words=words)


@csrf_exempt
@require_POST
def helpful(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will count whether an answer helped: once a day from one place, of which only a hash is kept.

    The form carries no token of ours, for that would need a cookie: all it can do is count one.
    """
    client = brand_here(request)
    known = [faq.pk for faq, _version in public_faqs(client)]
    faq = get_object_or_404(Faq.objects.in_scope().filter(client=client, pk__in=known), public_id=public_id)
    place = hashlib.sha256(get_adapter(request).get_client_ip(request).encode()).hexdigest()[:32]
    if cache.add(f"helped:{faq.pk}:{place}", 1, DAY):
        count_help(faq=faq, helped=request.POST.get("helped") == "yes")
    return HttpResponseRedirect(f"/questions/?thanks={faq.public_id}#{faq.public_id}")
