"""Every write to responses, imports and closed loops."""

from apps.feedback.operations.imports import change_mapping, drop_import, start_import, upload_file
from apps.feedback.operations.loops import assign_loop, close_loop, open_loops
from apps.feedback.operations.responses import take_in
from apps.feedback.operations.undo import start_undo

__all__ = [
    "assign_loop",
    "change_mapping",
    "close_loop",
    "drop_import",
    "open_loops",
    "start_import",
    "start_undo",
    "take_in",
    "upload_file",
]
