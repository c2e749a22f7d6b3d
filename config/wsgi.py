"""What the web server runs."""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

from django.core.wsgi import get_wsgi_application

application = get_wsgi_application()

from apps.tenancy.checks import refuse_harmful_role  # noqa: E402

refuse_harmful_role()  # one before which the brand wall would fall
