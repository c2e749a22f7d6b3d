"""Outreach cases and contacts, consents, interviews."""

from apps.outreach.models.cases import CallAttempt, Contact, LetterTemplate, ListAct, OutreachCase
from apps.outreach.models.consents import Consent, ConsentRecord
from apps.outreach.models.interviews import Interview, InterviewAnswer, InterviewPhoto

__all__ = [
    "CallAttempt",
    "Consent",
    "ConsentRecord",
    "Contact",
    "Interview",
    "InterviewAnswer",
    "InterviewPhoto",
    "LetterTemplate",
    "ListAct",
    "OutreachCase",
]
