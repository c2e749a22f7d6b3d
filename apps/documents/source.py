r"""A line of text as somebody types it: `**bold**`, `*italic*`, `[[E1]]` for evidence, `\` before a mark.

So a plain textarea edits a paragraph with references, with no script in the page. `[[E1:before]]` puts in
another part of a figure: before, after, period or sample.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from apps.documents.errors import DocumentError
from apps.documents.inline import InlineReference, Part, Reference, Run, Text, choice_of, tidy_runs
from apps.documents.text import shown

LABEL = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,15}")
TOKEN = re.compile(
    r"""
    \\(?P<escaped>[\\*\[])
  | \[\[(?P<label>[^\[\]:]{1,40})(?::(?P<part>[^\[\]:]{1,40}))?\]\]
  | (?P<opened>\[\[)
  | (?P<bold>\*\*)
  | (?P<italic>\*)
  | (?P<text>[^\\*\[]+|.)
    """,
    re.VERBOSE | re.DOTALL,
)


def to_source(runs: Iterable[Run], *, labels: Mapping[str, Reference]) -> str:
    """This function will write runs as editable text; a reference shows as the label that stands for it.

    `labels` maps a label ("E1") to its reference. A reference without a label raises DocumentError.
    """
    label_of = {reference: label for label, reference in reversed(list(labels.items()))}
    source: list[str] = []
    bold = italic = False
    for run in runs:
        source.append(("**" if run.bold != bold else "") + ("*" if run.italic != italic else ""))
        bold, italic = run.bold, run.italic
        source.append(_escaped(run.text) if isinstance(run, Text) else _written(run, label_of))
    source.append(("**" if bold else "") + ("*" if italic else ""))
    return "".join(source)


def from_source(text: str, *, labels: Mapping[str, Reference], block_id: str = "") -> tuple[Run, ...]:
    """This function will read editable text into tidy runs, or raise DocumentError saying what to mend.

    Line breaks and tabs count as spaces: a paragraph is one line of text.
    """
    line = re.sub(r"\r\n|[\r\n\t\v\f\x85\u2028\u2029]", " ", text)
    reader = _Reader(line=line, labels=labels, block_id=block_id)
    for token in TOKEN.finditer(line):
        reader.read(token)
    reader.finish()
    return tidy_runs(reader.runs)


@dataclass
class _Reader:
    line: str
    labels: Mapping[str, Reference]
    block_id: str
    runs: list[Run] = field(default_factory=list)
    bold: bool = False
    italic: bool = False

    def read(self, token: re.Match[str]) -> None:
        kind = token.lastgroup
        if kind in {"label", "part"}:
            self._add_reference(label=token["label"].strip(), part=(token["part"] or Part.VALUE).strip())
        elif kind == "opened":
            message = _("“%(value)s” opens a reference without end. Write [[E1]], or \\[[ for the brackets.")
            raise self._error("open_reference", message, self.line[token.start() :])
        elif kind in {"bold", "italic"} and not self._stands_alone(token):
            self.bold ^= kind == "bold"
            self.italic ^= kind == "italic"
        else:
            words = token["escaped"] or token.group()
            self.runs.append(Text(text=words, bold=self.bold, italic=self.italic))

    def finish(self) -> None:
        for mark, still_open in (("**", self.bold), ("*", self.italic)):
            if still_open:
                message = _("The mark “%(value)s” is not closed. Close it, or write \\* for an asterisk.")
                raise self._error("open_mark", message, mark)

    def _add_reference(self, *, label: str, part: str) -> None:
        reference = self.labels.get(label)
        if reference is None:
            known = ", ".join(self.labels) or _("none yet")
            message = _("“%(value)s” is not the label of any evidence here. Known labels: %(known)s.")
            raise self._error("unknown_label", message, label, known=known)
        chosen = choice_of(Part, part, block_id=self.block_id, field="runs")
        self.runs.append(InlineReference(reference=reference, part=chosen, bold=self.bold, italic=self.italic))

    def _stands_alone(self, token: re.Match[str]) -> bool:
        """An asterisk between two spaces is a sign of its own: "5 * 3"."""
        before = self.line[token.start() - 1 : token.start()] or " "
        after = self.line[token.end() : token.end() + 1] or " "
        return before.isspace() and after.isspace()

    def _error(self, code: str, message: str, value: str, **values: str) -> DocumentError:
        return DocumentError(code, self.block_id, "runs", message % {"value": shown(value), **values})


def _escaped(text: str) -> str:
    marked = text.replace("\\", "\\\\").replace("*", "\\*")
    # One bracket is plain text; two open a reference, and so would one that stands before a reference.
    return re.sub(r"\[(?=\[|\Z)", r"\\[", marked)


def _written(run: InlineReference, label_of: Mapping[Reference, str]) -> str:
    label = label_of.get(run.reference)
    if label is None or not LABEL.fullmatch(label):
        message = _("The evidence “%(value)s” has no label here. Give it one before the text is edited.")
        raise DocumentError("unlabelled", "", "runs", message % {"value": shown(run.reference.evidence_id)})
    return f"[[{label}]]" if run.part is Part.VALUE else f"[[{label}:{run.part}]]"
