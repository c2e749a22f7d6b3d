from apps.listening.models.mentions import AuthorKind, Echo, Feeling, Mention, MentionBand, MentionTopic
from apps.listening.models.places import ListeningSettings, Source, Topic
from apps.listening.models.teaching import Correction, SentimentLayer
from apps.listening.models.watching import Alert, MentionCount, Series

__all__ = [
    "Alert",
    "AuthorKind",
    "Correction",
    "Echo",
    "Feeling",
    "ListeningSettings",
    "Mention",
    "MentionBand",
    "MentionCount",
    "MentionTopic",
    "SentimentLayer",
    "Series",
    "Source",
    "Topic",
]
