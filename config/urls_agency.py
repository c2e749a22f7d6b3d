"""Addresses of an agency's sign-in host: workspace, portal, approval links."""

from django.urls import include, path

urlpatterns = [
    path("", include("apps.workspace.urls_agency")),
    path("", include("apps.clients.urls")),
    path("", include("apps.outreach.urls_agency")),
    path("", include("apps.approvals.urls_agency")),
    path("portal/", include("apps.portal.urls_agency")),
    path("", include("apps.demo.urls_agency")),
    path("sign-in/", include("allauth.account.urls")),
]
