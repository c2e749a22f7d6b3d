"""Settings > Clients > Interview questions: a set a language, each question on a row of its own."""

from typing import Any

from django import forms
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from apps.clients.doors import person_of, workspace
from apps.clients.models import Question
from apps.clients.questions import LONGEST, MOST_QUESTIONS, Draft, question_drafts, save_question_set
from apps.clients.rights import Right
from apps.clients.settings_pages.page import managed_client, settings_page
from apps.core.errors import BadInput

EMPTY_ROWS = 2


class QuestionForm(forms.Form):
    """A row; without words it is no question."""

    use_required_attribute = False
    position = forms.IntegerField(label=gettext_lazy("Place"), required=False, min_value=1, max_value=99)
    text = forms.CharField(label=gettext_lazy("Question"), required=False, max_length=LONGEST)
    help_text = forms.CharField(label=gettext_lazy("A word of help"), required=False, max_length=LONGEST)
    topic = forms.ChoiceField(label=gettext_lazy("About"), choices=Question.Topic.choices)
    kind = forms.ChoiceField(label=gettext_lazy("Answered by"), choices=Question.Kind.choices)


QuestionFormSet = forms.formset_factory(QuestionForm, extra=0, max_num=MOST_QUESTIONS + EMPTY_ROWS, absolute_max=40)


@require_http_methods(["GET", "POST"])
@workspace(Right.MANAGE_CLIENT)
def questions(request: HttpRequest, slug: str) -> HttpResponse:
    """This view will show the questions of a language, and keep what somebody makes of them."""
    client = managed_client(request, slug)
    known = dict(settings.LANGUAGES)
    language = request.GET.get("language") or client.language
    language = language if language in known else settings.LANGUAGE_CODE
    drafts, own = question_drafts(client, language)
    rows = [{"position": number, **draft._asdict()} for number, draft in enumerate(drafts, start=1)]
    rows += [{"position": len(rows) + number, "topic": "other"} for number in range(1, EMPTY_ROWS + 1)]
    formset = QuestionFormSet(request.POST if request.method == "POST" else None, initial=rows)
    problem = ""
    if request.method == "POST" and formset.is_valid():
        wanted = [] if "usual" in request.POST else _drafts(formset)
        try:
            made = save_question_set(by=person_of(request).actor, client=client, language=language, drafts=wanted)
        except BadInput as error:
            problem = str(error)
        else:
            said = _("%(count)d questions are saved, for the next interview on.") % {"count": len(made)}
            messages.success(request, said if made else _("The usual questions are asked again."))
            return redirect(f"{request.path}?language={language}")
    context: dict[str, Any] = {
        "formset": formset,
        "own": own,
        "problem": problem,
        "language_name": known[language],
        "languages_here": [
            (name, f"{reverse('clients_settings:questions', args=[slug])}?language={code}", code == language)
            for code, name in settings.LANGUAGES
        ],
        "most": MOST_QUESTIONS,
    }
    wrong = bool(problem or formset.total_error_count())
    return settings_page(request, client, "questions", context, status=422 if wrong else 200)


def _drafts(formset: Any) -> list[Draft]:
    rows = [each.cleaned_data for each in formset if each.cleaned_data.get("text")]
    rows.sort(key=lambda row: row["position"] or 99)
    return [Draft(row["text"], row["help_text"], row["topic"], row["kind"]) for row in rows]
