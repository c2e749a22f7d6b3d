"""The press kit: only what is published, and what the brand says of itself, packed when it is asked for."""

import csv
import io
import zipfile
from dataclasses import dataclass

from django.utils.translation import gettext as _

from apps.clients.logos import logo_of
from apps.clients.models import Client
from apps.documents.rendering import render_text
from apps.documents.resolved import ResolvedDocument, ResolvedFigure
from apps.feedback.reading.rejected import neutralised
from apps.newsroom.models.publications import Publication
from apps.newsroom.queries import evidence_in
from apps.newsroom.rendering import source_path, whole_addresses

Pairs = list[tuple[Publication, ResolvedDocument]]
MOST_STORIES = 30
STAMP = (2000, 1, 1, 0, 0, 0)  # the same stories make the same bytes, so a reader who has them is told so


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure that may be quoted, with the address that says where it comes from."""

    figure: ResolvedFigure
    source: str
    story: str
    story_path: str


def facts_in(pairs: Pairs) -> list[Fact]:
    """This function will return every figure of the texts, each once for its story."""
    return [
        Fact(use.passage, source_path(publication, evidence_id), publication.headline, publication.path)
        for publication, resolved in pairs
        for evidence_id, use in evidence_in(resolved).items()
        if isinstance(use.passage, ResolvedFigure)
    ]


def pack(client: Client, pairs: Pairs) -> bytes:
    """This function will pack logo, boilerplate, contact, figures, texts and pictures of the stories given."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in _files(client, pairs):
            packed.writestr(zipfile.ZipInfo(name, STAMP), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _files(client: Client, pairs: Pairs) -> list[tuple[str, bytes]]:
    files = [("about.txt", _about(client).encode()), ("figures.csv", _figures(client, facts_in(pairs)))]
    mark = logo_of(client)
    if mark is not None:
        files.append(("logo.png", mark))
    whole = whole_addresses(client)
    for publication, resolved in pairs[:MOST_STORIES]:
        words = f"{render_text(resolved)}\n\n{whole(publication.path)}\n"
        files.append((f"{publication.printable.section}/{publication.slug}.txt", words.encode()))
        files += [
            (f"pictures/{publication.slug}-{number}.jpg", bytes(picture.content))
            for number, picture in enumerate(publication.pictures.order_by("id"), 1)
        ]
    return files


def _about(client: Client) -> str:
    contact = ", ".join(filter(None, (client.press_name, client.press_phone, client.press_email)))
    parts = [client.name, client.boilerplate, client.legal_line, contact and _("Press: %(who)s") % {"who": contact}]
    terms = _("Free to print with credit to %(brand)s. Stories can be withdrawn: look at the address before you print.")
    return "\n\n".join([*filter(None, parts), terms % {"brand": client.name}]) + "\n"


def _figures(client: Client, facts: list[Fact]) -> bytes:
    out, whole = io.StringIO(), whole_addresses(client)
    writer = csv.writer(out)
    writer.writerow(["what", "value", "before", "after", "period", "sample", "how measured", "who vouches", "source"])
    for fact in facts:
        each = fact.figure
        cells = [each.label, each.value, each.before, each.after, each.period, each.sample, each.method]
        cells += [each.vouched_by, whole(fact.source)]
        writer.writerow([neutralised(cell) for cell in cells])
    return out.getvalue().encode("utf-8-sig")
