"""The sections of the workspace, as data: one line a screen that exists."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class Item:
    label: Any
    url_name: str
    icon: str


@dataclass(frozen=True, slots=True)
class Section:
    label: Any
    items: tuple[Item, ...]


SECTIONS = (
    Section(
        "",
        (
            Item(_("Today"), "workspace:today", "layout-list"),
            Item(_("Approvals"), "approvals:list", "eye-check"),
        ),
    ),
    Section(
        _("Amplify"),
        (Item(_("Outreach"), "outreach:board", "speakerphone"),),
    ),
)
