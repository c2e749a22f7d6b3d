"""Writing a story: from its start to the newsroom and back.

The order of locks is always consent, document, story: approvals lock the document before they tell us.
"""

from apps.case_studies.operations.formats import draft_all, save_format
from apps.case_studies.operations.moving import (
    mark_published,
    mark_withdrawn,
    reopen_story,
    send_for_review,
    send_through_chain,
)
from apps.case_studies.operations.pictures import add_picture
from apps.case_studies.operations.writing import explain_trend, save_story, start_story, take_new_value

__all__ = [
    "add_picture",
    "draft_all",
    "explain_trend",
    "mark_published",
    "mark_withdrawn",
    "reopen_story",
    "save_format",
    "save_story",
    "send_for_review",
    "send_through_chain",
    "start_story",
    "take_new_value",
]
