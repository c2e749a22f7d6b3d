"""The shape of what a customer reads of a survey: one object a language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyWords:
    """One language. Braces stand for brand, name, score, moment and the like.

    What comes first is only where a survey begins: people write their own. The rest is the product's.
    """

    question: str
    for_promoters: str
    for_passives: str
    for_detractors: str
    thanks: str
    mail_subject: str
    mail_text: str

    called: str  # the language's own name
    title: str
    tap: str
    low: str
    high: str
    for_anybody: str
    may_stay_empty: str
    comment_help: str
    email: str
    email_help: str
    send: str
    send_again: str
    privacy: str
    no_more: str
    no_more_help: str
    stopped_heading: str
    stopped_text: str
    again: str
    thanks_heading: str
    your_answer: str
    change_until: str
    change: str
    too_late: str
    acted_on: str
    reviews_heading: str
    reviews_text: str
    closed_heading: str
    closed_text: str
    mend: str
    need_score: str
    bad_email: str
    too_long: str
    bad_characters: str
    stood_too_long: str
    too_many: str
    mail_press: str
    mail_whole: str
    mail_stop: str
    reminder_subject: str
    reminder_text: str
    review_subject: str
    review_text: str
