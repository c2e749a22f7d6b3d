from apps.feedback.models.responses import (
    PASSIVE_FROM,
    PROMOTER_FROM,
    ClosedLoop,
    Import,
    LeftOutCell,
    Rejection,
    Response,
)
from apps.feedback.models.rounds import AskLetter, AskRound
from apps.feedback.models.surveys import Survey, SurveyAnswer, SurveyWording

__all__ = [
    "PASSIVE_FROM",
    "PROMOTER_FROM",
    "AskLetter",
    "AskRound",
    "ClosedLoop",
    "Import",
    "LeftOutCell",
    "Rejection",
    "Response",
    "Survey",
    "SurveyAnswer",
    "SurveyWording",
]
