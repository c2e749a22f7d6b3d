"""Addresses of an agency's sign-in host: workspace, portal, approval links."""

from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path

from apps.core.views import styleguide

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("apps.workspace.urls_agency")),
    path("", include("apps.workspace.customers.urls_agency")),
    path("", include("apps.notifications.urls_agency")),
    path("", include("apps.clients.urls")),
    path("", include("apps.feedback.urls_agency")),
    path("", include("apps.feedback.surveys.urls_agency")),
    path("", include("apps.tickets.urls_agency")),
    path("", include("apps.listening.urls_agency")),
    path("", include("apps.crises.urls_agency")),
    path("", include("apps.journeys.urls_agency")),
    path("", include("apps.drills.urls_agency")),
    path("", include("apps.insights.urls_agency")),
    path("", include("apps.triage.urls_agency")),
    path("", include("apps.outreach.urls_agency")),
    path("", include("apps.notifications.urls_hooks")),
    path("", include("apps.integrations.urls_hooks")),
    path("", include("apps.integrations.urls_agency")),
    path("", include("apps.integrations.urls_webhooks")),
    path("", include("apps.evidence.urls_agency")),
    path("", include("apps.themes.urls_agency")),
    path("", include("apps.promises.urls_agency")),
    path("", include("apps.messaging.urls_agency")),
    path("", include("apps.case_studies.urls_agency")),
    path("", include("apps.approvals.urls_agency")),
    path("", include("apps.newsroom.urls_agency")),
    path("cms/", include("wagtail.admin.urls")),  # newsroom.middleware lets in owners only
    path("portal/", include("apps.portal.urls_agency")),
    path("api/", include("apps.api.urls_agency")),
    path("", include("apps.demo.urls_agency")),
    path("sign-in/", include("apps.accounts.urls_agency")),
    path("", include("apps.clients.urls_agency")),
]
if settings.MAILBOX:
    urlpatterns.append(path("styleguide/", styleguide, name="styleguide"))
