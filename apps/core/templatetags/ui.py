"""The tags every screen is built with. They draw; they look nothing up and decide nothing."""

import json
import re
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from django import template
from django.core.paginator import Page
from django.forms import BaseForm, BoundField
from django.http import QueryDict
from django.template.context import Context
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from apps.core import clock, wording
from apps.core.form_words import sentences_at

register = template.Library()

PERSON_TONES = ("blue", "orange", "green", "purple", "yellow")
INITIALS = 2
HEX_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
NEUTRAL_MARK = "#55514A"
# Arrows that point along the line of writing turn round where it runs from right to left.
DIRECTIONAL = re.compile(r"(arrow|chevron)-(left|right|back-up)|send|logout|login|external-link")
THEMES = ("light", "dark")


def _now(context: Context) -> datetime:
    given = context.get("now")
    return given if isinstance(given, datetime) else clock.now()


@register.simple_tag
def icon(name: str, size: str = "", label: str = "", tone: str = "") -> SafeString:
    """This tag will draw an icon of the sprite; with a `label` it speaks, without it is decoration."""
    classes = ["icon"]
    if size:
        classes.append(f"icon-{size}")
    if tone:
        classes.append(f"tone-{tone}")
    if DIRECTIONAL.search(name):
        classes.append("icon-directional")
    speaks = format_html('role="img" aria-label="{}"', label) if label else SafeString('aria-hidden="true"')
    return format_html(
        '<svg class="{}" width="16" height="16" {}><use href="{}#{}"/></svg>',
        " ".join(classes),
        speaks,
        static("goodword/icons.svg"),
        name,
    )


@register.filter
def telephone(number: object) -> str:
    """This filter will leave of a telephone number what a `tel:` link takes: digits, and a plus before them."""
    digits = re.sub(r"[^0-9+]", "", str(number).replace("(0)", ""))
    return digits[:1] + digits[1:].replace("+", "")


@register.filter
def undo_address(message: Any) -> str:
    """This filter will return where a message's act is taken back: its extra tags say `undo:` and the address."""
    tags = getattr(message, "extra_tags", None) or ""
    return str(tags).removeprefix("undo:") if str(tags).startswith("undo:") else ""


@register.inclusion_tag("components/chip.html")
def chip(text: object, tone: str = "", icon: str = "", dashed: bool = False, title: str = "") -> dict[str, Any]:
    """This tag will draw a small label; tone is ok, warn, bad, cx, pr, accent or nothing."""
    return {"text": text, "tone": tone, "icon": icon, "dashed": dashed, "title": title}


@register.inclusion_tag("components/score.html")
def score(value: int | None, low_to: int = 6, high_from: int = 9, out_of: int = 10) -> dict[str, Any]:
    """This tag will draw a score as a square figure, coloured by its band and spoken in full."""
    if value is None:
        return {"value": None}
    band = "high" if value >= high_from else "low" if value <= low_to else ""
    return {"value": value, "band": band, "out_of": out_of}


@register.inclusion_tag("components/countdown.html", takes_context=True)
def countdown(
    context: Context,
    due_at: datetime,
    started_at: datetime | None = None,
    met_at: datetime | None = None,
    left: timedelta | None = None,
    is_paused: bool = False,
) -> dict[str, Any]:
    """This tag will draw a deadline: words first, the ring second, the exact moment in its title."""
    read = wording.countdown(
        due_at=due_at,
        now=_now(context),
        started_at=started_at,
        met_at=met_at,
        left=left,
        is_paused=is_paused,
    )
    return {
        "countdown": read,
        "exact": wording.exact_words(moment=due_at),
        # A clock of business hours is read anew by the server: the browser does not know the hours.
        "ticks": left is None and read.state in ("calm", "soon", "late"),
        "started_at": started_at,
        "dash": f"{(read.share_left or 0) * 100:.1f}",
    }


@register.inclusion_tag("components/when.html", takes_context=True)
def when(context: Context, moment: datetime | None, empty: str = "") -> dict[str, Any]:
    """This tag will say a moment in relative words, with the exact moment in its title."""
    if moment is None:
        return {"moment": None, "empty": empty}
    words = wording.relative_words(moment=moment, now=_now(context))
    return {"moment": moment, "words": words, "exact": wording.exact_words(moment=moment)}


@register.filter
def duration(span: timedelta | None) -> str:
    """This filter will say a length of time in words."""
    return "" if span is None else wording.duration_words(span=span)


def initials(name: str) -> str:
    """This function will return the first letters of the first and the last word of a name."""
    words = [word for word in re.split(r"[\s@.]+", name) if word and word[0].isalnum()]
    picked = words if len(words) <= INITIALS else [words[0], words[-1]]
    return "".join(word[0] for word in picked).upper()


@register.inclusion_tag("components/avatar.html")
def avatar(name: str = "", size: str = "", decorative: bool = False) -> dict[str, Any]:
    """This tag will draw a person as a round of initials; without a name, nobody owns it."""
    tone = PERSON_TONES[sum(name.encode()) % len(PERSON_TONES)] if name else ""
    return {"name": name, "initials": initials(name), "tone": tone, "size": size, "decorative": decorative}


def ink_on(colour: str) -> str:
    """This function will return white or near-black, whichever reads better on a "#rrggbb" ground.

    Relative luminance and contrast as in WCAG 2.2.
    """
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]  # noqa: PLR2004 the standard's own numbers
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return "#ffffff" if 1.05 / (luminance + 0.05) >= (luminance + 0.05) / 0.0565 else "#10191f"


@register.inclusion_tag("components/brand_mark.html")
def brand_mark(name: str, colour: str = "", size: str = "", logo_url: str = "") -> dict[str, Any]:
    """This tag will draw a brand as a square: its logo, or its first letter on its own colour."""
    ground = colour if HEX_COLOUR.fullmatch(colour or "") else NEUTRAL_MARK
    letter = initials(name)[:1]
    return {"letter": letter, "ground": ground, "ink": ink_on(ground), "size": size, "logo_url": logo_url}


@register.inclusion_tag("components/empty_state.html")
def empty_state(
    title: str, text: str = "", icon: str = "inbox", action_label: str = "", action_url: str = ""
) -> dict[str, Any]:
    """This tag will draw what stands where there is nothing yet: what it means and what to do next."""
    return {
        "title": title,
        "text": text,
        "icon": icon,
        "action_label": action_label,
        "action_url": action_url,
    }


@register.inclusion_tag("components/progress.html")
def progress(
    value: float, maximum: float, label: str, words: str = "", tone: str = "", size: str = ""
) -> dict[str, Any]:
    """This tag will draw how far something has come; `words` say it, the bar repeats it."""
    return {"value": value, "maximum": maximum, "label": label, "words": words, "tone": tone, "size": size}


@register.inclusion_tag("components/share_bar.html")
def share_bar(parts: Iterable[Sequence[Any]], label: str) -> dict[str, Any]:
    """This tag will draw amounts that add up, as one bar; each part is (amount, tone)."""
    amounts = [(float(amount), str(tone)) for amount, tone in parts if amount]
    total = sum(amount for amount, _tone in amounts) or 1.0
    drawn, start = [], 0.0
    for amount, tone in amounts:
        width = amount / total * 252
        drawn.append({"x": f"{start:.1f}", "width": f"{max(width - 2, 2):.1f}", "tone": tone})
        start += width
    return {"parts": drawn, "label": label}


@register.inclusion_tag("components/field.html")
def field(bound: BoundField, label: str = "", help_text: str = "") -> dict[str, Any]:
    """This tag will draw a form field with its label, help and errors."""
    return {
        "field": bound,
        "label": label or bound.label,
        "help_text": help_text or bound.help_text,
        "sentences": sentences_at(bound),
    }


@register.inclusion_tag("components/form_errors.html")
def form_errors(form: BaseForm) -> dict[str, Any]:
    """This tag will draw the summary of a form's errors, each a link to its field."""
    return {"form": form}


@register.filter
def given_value(bound: BoundField) -> str:
    """This filter will return what the person gave for a field, short enough to be quoted; never a secret."""
    widget = bound.field.widget
    secret = getattr(widget, "input_type", "") in ("password", "file", "hidden") or widget.needs_multipart_form
    value = bound.value()
    if secret or not isinstance(value, str | int | float) or isinstance(value, bool):
        return ""
    text = str(value)
    if any(f"“{text}”" in sentence for sentence in bound.errors):
        return ""  # the sentence quotes it itself
    return text if len(text) <= 60 else f"{text[:59]}…"  # noqa: PLR2004 a line of a phone


@register.filter
def is_single_choice(bound: BoundField) -> bool:
    """This filter will tell if a field is one tick box, whose label stands behind it."""
    return getattr(bound.field.widget, "input_type", "") == "checkbox" and not bound.use_fieldset


@register.inclusion_tag("components/paginator.html", takes_context=True)
def paginator(context: Context, page: Page[Any], parameter: str = "page", label: str = "") -> dict[str, Any]:
    """This tag will draw the way to other pages of a list, keeping the rest of the address."""
    request = context.get("request")
    return {"page": page, "parameter": parameter, "label": label, "request": request}


@register.simple_tag(takes_context=True)
def theme_attribute(context: Context) -> SafeString:
    """This tag will write the remembered theme on <html>, so that no page flashes the wrong one."""
    request = context.get("request")
    chosen = request.COOKIES.get("theme", "") if request is not None else ""
    return format_html('data-bs-theme="{}"', chosen) if chosen in THEMES else SafeString("")


@register.simple_tag(takes_context=True)
def clock_meta(context: Context) -> SafeString:
    """This tag will tell the browser the server's time and the words a countdown needs to tick on."""
    words = {
        "under": _("under 1 min"),
        "days": _("%(days)d d"),
        "daysHours": _("%(days)d d %(hours)d h"),
        "hours": _("%(hours)d h"),
        "hoursMinutes": _("%(hours)d h %(minutes)d min"),
        "minutes": _("%(minutes)d min"),
        "left": _("%(time)s left"),
        "late": _("%(time)s late"),
    }
    return format_html(
        '<meta name="clock" content="{}" data-words="{}" data-soon="{}">',
        _now(context).isoformat(),
        json.dumps(words),
        int(wording.SOON.total_seconds()),
    )


@register.simple_tag(takes_context=True)
def page_address(context: Context, number: int) -> str:
    """This tag will return the address of another page of the list that a paginator draws."""
    request = context.get("request")
    query = request.GET.copy() if request is not None else QueryDict(mutable=True)
    query[str(context.get("parameter") or "page")] = str(number)
    return f"?{query.urlencode()}"
