"""One door to the drafters of all formats."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from django.utils import translation

from apps.case_studies.drafting.case_study import draft_case_study
from apps.case_studies.drafting.material import Material
from apps.case_studies.drafting.pitches import BEATS, draft_pitch
from apps.case_studies.drafting.posts import PLANS, draft_post
from apps.case_studies.drafting.press_release import draft_press_release
from apps.case_studies.formats import FORMATS
from apps.documents.blocks import Document
from apps.documents.canonical import Lookup, resolve
from apps.documents.rendering import render_text

PITCHES: Final[Mapping[str, str]] = {f"pitch_{beat}": beat for beat in BEATS}


def draft_format(material: Material, *, kind: str, lookup: Lookup) -> Document:
    """This function will write a first text in a format; `lookup` says what the evidence says, to keep the limit."""
    own = replace(material, seed=f"{material.seed}/{kind}")  # so that two formats of one story differ in their words
    if kind in PLANS:
        rules = FORMATS[kind]

        def fits(document: Document) -> bool:
            with translation.override(material.language):
                return rules.measure(render_text(resolve(document, lookup=lookup))) <= rules.room

        return draft_post(own, plan=PLANS[kind], fits=fits)
    if kind in PITCHES:
        return draft_pitch(own, beat=PITCHES[kind])
    return draft_press_release(own) if kind == "press_release" else draft_case_study(material)
