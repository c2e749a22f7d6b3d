"""The languages in which customers are written to and asked. More than those of the interface, which staff read."""

from typing import Final

# Each is whole in apps/outreach/consent_wording, interview_wording and consent_mails; a test holds it.
CUSTOMER_LANGUAGES: Final = (("en", "English"), ("es", "Español"), ("fr", "Français"), ("de", "Deutsch"))
