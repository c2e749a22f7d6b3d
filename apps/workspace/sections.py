"""The sections of the workspace, as data: one line a screen, and who finds it in the menu."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from django.conf import settings
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext_lazy as _

from apps.clients.rights import Right


@dataclass(frozen=True, slots=True)
class Item:
    """A screen. `count` names the figure beside it (workspace.counts); without `right` owners alone see it.

    `key` is the letter that goes there after G.
    """

    label: Any
    url_name: str
    icon: str
    right: Right | None = Right.SEE_WORK
    count: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    label: Any
    items: tuple[Item, ...]


SECTIONS = (
    Section(
        "",
        (
            Item(_("Today"), "workspace:today", "layout-list", key="t"),
            Item(_("Inbox"), "triage:inbox", "inbox", Right.WORK_TICKETS, key="b"),
            Item(_("Overview"), "insights:board", "chart-bar", key="d"),
        ),
    ),
    Section(
        _("Amplify"),
        (
            Item(_("Outreach"), "outreach:board", "speakerphone", count="outreach", key="o"),
            Item(_("Evidence"), "evidence:list", "certificate", key="e"),
            Item(_("Messages"), "messaging:house", "message-2"),
            Item(_("Stories"), "case_studies:list", "quote", key="s"),
            Item(_("Approvals"), "approvals:list", "eye-check", count="approvals", key="a"),
            Item(_("Newsroom"), "newsroom:list", "news", key="n"),
        ),
    ),
    Section(
        _("Mitigate"),
        (
            Item(_("Tickets"), "tickets:list", "ticket", count="tickets", key="k"),
            Item(_("Closed loops"), "feedback:loops", "phone-call", count="loops", key="l"),
            Item(_("Crises"), "crises:list", "flame", count="crises", key="x"),
            Item(_("Promises"), "promises:list", "heart-handshake", key="p"),
            Item(_("Drills"), "drills:list", "route"),
        ),
    ),
    Section(
        _("Listen"),
        (
            Item(_("Mentions"), "listening:mentions", "message-circle", key="w"),
            Item(_("Alerts"), "listening:alerts", "activity", count="alerts"),
            Item(_("Journeys"), "journeys:list", "layout-kanban", key="j"),
            Item(_("Themes"), "themes:list", "bulb", key="h"),
            Item(_("Customers"), "customers:list", "address-book", key="u"),
            Item(_("Responses"), "feedback:responses", "message-2", key="r"),
            Item(_("Surveys"), "surveys:list", "message-question", key="v"),
            Item(_("Imports"), "feedback:imports", "database-import", Right.IMPORT, key="i"),
        ),
    ),
    Section(
        _("Settings"),
        (
            Item(_("Clients"), "clients_settings:list", "building-store", Right.MANAGE_CLIENT, key="c"),
            Item(_("Who is told of what"), "triage:rules", "flag", Right.MANAGE_CLIENT),
            Item(_("Approval chains"), "approvals:chains", "route", Right.MANAGE_CLIENT),
            Item(_("Members"), "workspace:members", "users", None, key="m"),
            Item(_("API keys"), "workspace:keys", "key", None),
            Item(_("Webhooks"), "webhooks:list", "send", None),
        ),
    ),
)


@lru_cache(maxsize=256)
def address_of(url_name: str, *args: str | int) -> str:
    """This function will return the path of a screen, or nothing where this edition has no such screen."""
    try:
        return reverse(url_name, urlconf=settings.URLCONF_AGENCY, args=args)
    except NoReverseMatch:
        return ""


def screens(allowed: frozenset[Right], *, is_owner: bool) -> Iterator[tuple[Section, list[Item]]]:
    """This function will go through the sections that hold a screen for somebody with these rights."""
    for section in SECTIONS:
        items = [
            item
            for item in section.items
            if address_of(item.url_name) and (item.right in allowed if item.right else is_owner)
        ]
        if items:
            yield section, items
