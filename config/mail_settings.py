"""Settings of mails, from the environment: the server they leave by, and the provider that reports on them."""

import os

from config import env

EMAIL_HOST = os.environ.get("EMAIL_HOST", "")
EMAIL_PORT = int(os.environ.get("EMAIL_PORT", "25"))
EMAIL_HOST_USER = os.environ.get("EMAIL_HOST_USER", "")
EMAIL_HOST_PASSWORD = os.environ.get("EMAIL_HOST_PASSWORD", "")
EMAIL_USE_TLS = env.flag("EMAIL_USE_TLS")
EMAIL_TIMEOUT = 20
EMAIL_BACKEND = (
    "django.core.mail.backends.smtp.EmailBackend"
    if EMAIL_HOST or os.environ.get("GOODWORD_MODE") == "server"
    else "django.core.mail.backends.filebased.EmailBackend"
)
# A provider that reports what became of a mail (notifications.providers): mailgun with its signing key, or
# postmark with the user:password that its hook was given.
MAIL_PROVIDER = os.environ.get("MAIL_PROVIDER", "")
MAIL_HOOK_SECRET = os.environ.get("MAIL_HOOK_SECRET", "")
# What a brand's own sending domain has to say in the DNS; the check page shows it.
MAIL_SPF_INCLUDE = os.environ.get("MAIL_SPF_INCLUDE", "")
MAIL_DKIM_SELECTOR = os.environ.get("MAIL_DKIM_SELECTOR", "goodword")
MAIL_DKIM_KEY = os.environ.get("MAIL_DKIM_KEY", "")
DEFAULT_FROM_EMAIL = os.environ.get("DEFAULT_FROM_EMAIL", "Goodword <no-reply@goodword.example>")
