"""Walking the URLconfs: which addresses are ours, and with which object of a brand each is asked for."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from django.urls import URLPattern, URLResolver, reverse

from apps.api.v1.ticket_verbs import VERBS
from apps.clients.brand import theme_path
from apps.clients.logos import logo_path
from apps.core.sealing import unseal
from tests.factories.interviews import PHOTO_QUESTION
from tests.matrix.world import Things

# Libraries' own pages come in groups with one rule each (expected.py): by the module of the view.
LIBRARIES = ("allauth", "wagtail", "django")


@dataclass(frozen=True, slots=True)
class Address:
    """One pattern of a URLconf. `library` is "" for ours."""

    urlconf: str
    name: str
    parameters: tuple[str, ...]
    library: str
    route: str  # as it stands in the URLconf

    def path(self, things: Things) -> str:
        """The address of this kind of page for the brand's own object."""
        if self.name in PATHS:
            return PATHS[self.name](things)
        if self.name.endswith("(no name)"):
            return f"/{self.route}"
        values = {parameter: _value(self.name, parameter, things) for parameter in self.parameters}
        return reverse(self.name, urlconf=self.urlconf, kwargs=values)


def walk(urlconf: str) -> Iterator[Address]:
    """Every address of the URLconf, included ones too."""
    yield from _walk(import_module(urlconf).urlpatterns, urlconf, "", (), "")


def _walk(
    patterns: Sequence[URLPattern | URLResolver], urlconf: str, namespace: str, before: tuple[str, ...], start: str
) -> Iterator[Address]:
    for pattern in patterns:
        parameters = (*before, *_parameters(pattern))
        route = start + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            inner = f"{namespace}{pattern.namespace}:" if pattern.namespace else namespace
            yield from _walk(pattern.url_patterns, urlconf, inner, parameters, route)
        else:
            library = pattern.callback.__module__.split(".")[0]
            name = f"{namespace}{pattern.name}" if pattern.name else f"{namespace}{pattern.pattern} (no name)"
            yield Address(urlconf, name, parameters, library if library in LIBRARIES else "", route)


def _parameters(pattern: URLPattern | URLResolver) -> tuple[str, ...]:
    regex: Any = pattern.pattern.regex
    return tuple(regex.groupindex)


class NoObject(KeyError):
    """An address has a parameter for which the world has no object yet: name one in VALUES."""


# Where an address cannot be put together from its parameters.
PATHS: dict[str, Callable[[Things], str]] = {
    "clients:theme": lambda things: theme_path(things.client),
    "clients:logo": lambda things: logo_path(things.client),
    "api:nothing": lambda _things: "/api/v1/nothing/",
}

# Which object of a brand stands for a parameter: "name of the address.parameter", else "app.parameter".
VALUES: dict[str, Callable[[Things], Any]] = {
    "clients_settings.public_id": lambda things: "none",
    "clients_settings.slug": lambda things: things.client.slug,
    "clients_settings:spokesperson_remove.pk": lambda things: things.spokesperson.pk,
    "clients_settings:closed_day_remove.pk": lambda things: things.closed_day.pk,
    "clients_settings:review_site_remove.pk": lambda things: things.asking.review_site.pk,
    "clients_settings:unsuppress.pk": lambda things: things.suppressed.pk,
    "account_welcome.token": lambda things: things.invitation_token,
    "customers.public_id": lambda things: things.customer.public_id,
    "customers.other_id": lambda things: things.other_customer.public_id,
    "workspace.pk": lambda things: things.request.approver_id,
    "tickets.public_id": lambda things: things.service.ticket.public_id,
    "listening.public_id": lambda things: things.service.mention.public_id,
    "listening:alert.public_id": lambda things: things.service.alert.public_id,
    "listening:known.public_id": lambda things: things.service.alert.public_id,
    "listening:topic.public_id": lambda things: things.service.topic.public_id,
    "listening:topic_archive.public_id": lambda things: things.service.topic.public_id,
    "listening:mute.pk": lambda things: things.service.mention.source_id,
    "api:mention.public_id": lambda things: things.service.mention.public_id,
    "crises.public_id": lambda things: things.service.incident.public_id,
    "crises:playbook.public_id": lambda things: things.service.incident.version.playbook.public_id,
    "drills.public_id": lambda things: things.service.drill.public_id,
    "journeys.public_id": lambda things: things.service.journey.public_id,
    "messaging.public_id": lambda things: things.service.faq.public_id,
    "messaging:known.public_id": lambda things: things.service.broadcast.public_id,
    "newsroom:faq_helpful.public_id": lambda things: things.service.faq.public_id,
    "journeys.pk": lambda things: 0,
    **{
        f"journeys:{name}.public_id": lambda things: things.service.stage.public_id
        for name in ("stage", "stage_move", "stage_remove", "rule", "rule_remove")
    },
    **{
        f"journeys:{name}.public_id": lambda things: things.service.touchpoint.public_id
        for name in ("touchpoint", "touchpoint_move", "touchpoint_remove")
    },
    "themes.public_id": lambda things: things.service.theme.public_id,
    "themes:tip_answer.public_id": lambda things: things.service.tip.public_id,
    "themes.token": lambda things: things.service.tip_token,
    "themes:end.public_id": lambda things: things.service.deed.public_id,
    "promises.public_id": lambda things: things.service.promise.public_id,
    "triage.public_id": lambda things: things.service.rule.public_id,
    "triage.pk": lambda things: 0,
    "tickets:undo.batch": lambda things: "none",
    "tickets.token": lambda things: things.service.rating_token,
    "portal:ticket.public_id": lambda things: things.service.ticket.public_id,
    "api:incident.public_id": lambda things: things.service.incident.public_id,
    "api:incident_timeline.public_id": lambda things: things.service.incident.public_id,
    "api:incident_facts.public_id": lambda things: things.service.incident.public_id,
    "api:incident_severity.public_id": lambda things: things.service.incident.public_id,
    "api:incident_step.public_id": lambda things: things.service.incident.public_id,
    "api:incident_statements.public_id": lambda things: things.service.incident.public_id,
    "api:incident_next_update.public_id": lambda things: things.service.incident.public_id,
    "api:incident_review.public_id": lambda things: things.service.incident.public_id,
    "api:incident_flare_up.public_id": lambda things: things.service.incident.public_id,
    "api:ticket.public_id": lambda things: things.service.ticket.public_id,
    **{
        f"api:ticket_{verb}.public_id": lambda things: things.service.ticket.public_id
        for verb in ("messages", *(name.replace("-", "_") for name in VERBS))
    },
    "api:response.public_id": lambda things: things.response.public_id,
    "api:case.public_id": lambda things: things.case.public_id,
    "workspace:key_act.public_id": lambda things: things.key.public_id,
    "outreach.public_id": lambda things: things.case.public_id,
    "outreach:record.public_id": lambda things: things.consent.public_id,
    "outreach:paper.public_id": lambda things: things.consent.public_id,
    "outreach:gift.public_id": lambda things: things.consent.public_id,
    "connections.slug": lambda things: things.client.slug,
    "connections.public_id": lambda things: things.arrival.connection.public_id,
    "connections.arrival_id": lambda things: things.arrival.public_id,
    "connections.tool": lambda things: "json",
    "webhooks.public_id": lambda things: things.sent.subscription.public_id,
    "webhooks.message_id": lambda things: things.sent.message_id,
    "tool_hooks.tool": lambda things: "json",
    "tool_hooks.token": lambda things: unseal(things.arrival.connection.sealed_token),
    "mail_hooks.provider": lambda things: "mailgun",
    "outreach:unsubscribe.token": lambda things: things.unsubscribe_token,
    "outreach:undo.batch": lambda things: "none",
    "outreach:consent_page.token": lambda things: things.consent_token,
    "outreach:interview_page.token": lambda things: things.interview_token,
    "outreach:interview_photo.token": lambda things: things.interview_token,
    "outreach:interview_photo.number": lambda things: PHOTO_QUESTION,
    "evidence.public_id": lambda things: things.evidence.public_id,
    "evidence:photo.public_id": lambda things: things.photo.public_id,
    "feedback.public_id": lambda things: things.imported.public_id,
    "feedback:response.public_id": lambda things: things.response.public_id,
    "feedback.pk": lambda things: things.loop.pk,
    "api:survey.public_id": lambda things: things.asking.survey.public_id,
    **{
        f"api:survey_{verb}.public_id": lambda things: things.asking.survey.public_id
        for verb in ("open", "close", "word", "remove_wording", "origins")
    },
    "api:theme.public_id": lambda things: things.service.theme.public_id,
    "api:journey.public_id": lambda things: things.service.journey.public_id,
    "api:promise.public_id": lambda things: things.service.promise.public_id,
    **{
        f"api:promise_{verb}.public_id": lambda things: things.service.promise.public_id
        for verb in ("change", "check", "archive")
    },
    "surveys.public_id": lambda things: things.asking.survey.public_id,
    "surveys.language": lambda things: "en",
    "surveys.slug": lambda things: things.client.slug,
    "surveys:round.public_id": lambda things: things.asking.ask_round.public_id,
    "surveys:round_move.public_id": lambda things: things.asking.ask_round.public_id,
    "surveys_public.public_id": lambda things: things.asking.survey.public_id,
    "surveys_public.token": lambda things: things.asking.token,
    "case_studies:start.public_id": lambda things: things.interview.public_id,
    "case_studies:picture.public_id": lambda things: "none",
    "case_studies:compare.kind": lambda things: "case_study",
    "case_studies:download.kind": lambda things: "case_study",
    "case_studies.number": lambda things: things.request.version.number,
    "case_studies.ending": lambda things: "md",
    "case_studies.kind": lambda things: "press_release",
    "case_studies.evidence_id": lambda things: things.evidence.public_id,
    "case_studies.slug": lambda things: things.client.slug,
    "case_studies.public_id": lambda things: things.story.public_id,
    "newsroom:publish.public_id": lambda things: things.story.public_id,
    "newsroom:publish_format.public_id": lambda things: things.story.public_id,
    "newsroom:subscriber_erase.public_id": lambda things: things.reader.public_id,
    "newsroom:subscribe_confirm.token": lambda things: things.confirm_token,
    "newsroom:subscribe_stop.token": lambda things: things.stop_token,
    "newsroom.kind": lambda things: "press_release",
    **{
        f"newsroom:release{page}.slug": lambda things: things.release.slug
        for page in ("", "_source", "_picture", "_picture_in", "_card", "_json", "_embed")
    },
    "newsroom:release_source.evidence_id": lambda things: things.printed_in_release.public_id,
    "newsroom:release_picture_in.form": lambda things: "webp",
    **{
        f"newsroom:opening{act}.public_id": lambda things: things.embargo_reader.opening.public_id
        for act in ("", "_move", "_now", "_share", "_cancel")
    },
    "newsroom:reader_revoke.public_id": lambda things: things.embargo_reader.public_id,
    "newsroom.public_id": lambda things: things.publication.public_id,
    "newsroom.slug": lambda things: things.publication.slug,
    "newsroom.key": lambda things: "none",
    "newsroom.form": lambda things: "atom.xml",
    "newsroom:picture_in.form": lambda things: "webp",
    "newsroom.pk": lambda things: things.embed_origin.pk,
    "newsroom.width": lambda things: 480,
    "newsroom.evidence_id": lambda things: things.printed.public_id,
    "newsroom.path": lambda things: things.publication.path.removeprefix("/"),
    "approvals.document_id": lambda things: things.document.public_id,
    "approvals.slug": lambda things: things.client.slug,
    "approvals_public.token": lambda things: things.quote_token,
    "approvals.token": lambda things: things.approval_token,
    "approvals.public_id": lambda things: things.request.public_id,
    "approvals.image_id": lambda things: "none",
    "portal.public_id": lambda things: things.request.public_id,
    "portal.image_id": lambda things: "none",
    "workspace:first_step.slug": lambda things: things.client.slug,
    "workspace:dismiss_first_steps.slug": lambda things: things.client.slug,
    "notifications.pk": lambda things: things.notice.pk,
    "notifications.token": lambda things: things.off_token,
    "demo.pk": lambda things: things.mail.pk,
}


def _value(name: str, parameter: str, things: Things) -> Any:
    app = name.split(":", maxsplit=1)[0]
    for key in (f"{name}.{parameter}", f"{app}.{parameter}"):
        if key in VALUES:
            return VALUES[key](things)
    raise NoObject(f"tests/matrix/addresses.py does not know what {name}.{parameter} stands for")
