"""The shape of the words of an interview by link: one object a language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DefaultQuestion:
    """A question of the set that is asked where the client has none of their own; `{brand}` stands for the brand."""

    kind: str
    topic: str
    text: str
    help_text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewWording:
    """One language. Braces stand for brand, name, number, total, minutes, time, day and the like."""

    title: str
    questions: tuple[DefaultQuestion, ...]
    greeting: str
    greeting_unnamed: str
    intro: str
    intro_save: str
    begin: str
    go_on: str
    progress: str
    minutes_left: str
    minute_left: str
    saved: str
    not_saved: str
    back: str
    next_button: str
    to_check: str
    skip: str
    skip_figure: str
    skip_photo: str
    your_answer: str
    label: str
    label_help: str
    before: str
    now: str
    unit: str
    unit_help: str
    period: str
    period_help: str
    how: str
    how_measured: str
    how_measured_words: str
    how_bills: str
    how_bills_words: str
    how_guess: str
    how_guess_help: str
    how_guess_words: str
    photo: str
    photo_help: str
    photo_kept: str
    photo_stripped: str
    photo_send: str
    photo_again: str
    photo_remove: str
    photo_alt: str
    photo_alt_help: str
    photo_person: str
    photo_nobody: str
    photo_somebody: str
    photo_somebody_help: str
    check_heading: str
    check_intro: str
    quoted_as: str
    figure_as: str
    photo_as: str
    too_short: str
    change: str
    nothing_yet: str
    check_end: str
    check_yes: str
    thanks_heading: str
    thanks_text: str
    thanks_next: str
    closed_heading: str
    closed_text: str
    conflict_heading: str
    conflict_text: str
    conflict_there: str
    conflict_mine: str
    conflict_keep: str
    mend: str
    need_number: str
    need_value: str
    need_label: str
    need_how: str
    too_long: str
    bad_characters: str
    need_alt: str
    need_file: str
    subject: str
    mail: str
