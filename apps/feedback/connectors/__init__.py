"""Survey tools that deliver answers. One module a tool: verify, parse, map; each registers itself when imported."""

from apps.feedback.connectors import (  # noqa: F401 - each registers its tool
    asknicely,
    delighted,
    plain,
    qualtrics,
    surveymonkey,
    survicate,
    typeform,
)
