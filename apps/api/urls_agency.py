"""Addresses of the API, on the agency's host."""

from django.urls import path, re_path
from drf_spectacular.views import SpectacularJSONAPIView

from apps.api.problems import nothing_there
from apps.api.v1.events import Events
from apps.api.v1.incident_verbs import VERBS as INCIDENT_VERBS
from apps.api.v1.incidents import IncidentFacts, Incidents, IncidentTimeline, OneIncident
from apps.api.v1.journeys import Journeys, OneJourney
from apps.api.v1.mentions import Alerts, Mentions, OneMention
from apps.api.v1.outreach import OneCase, Outreach
from apps.api.v1.promises import VERBS as PROMISE_VERBS
from apps.api.v1.promises import OnePromise, Promises, Series
from apps.api.v1.responses import OneResponse, Responses
from apps.api.v1.surveys import VERBS as SURVEY_VERBS
from apps.api.v1.surveys import OneSurvey, Surveys
from apps.api.v1.themes import OneTheme, Themes
from apps.api.v1.ticket_verbs import VERBS
from apps.api.v1.tickets import OneTicket, TicketMessages, Tickets

app_name = "api"
urlpatterns = [
    path("v1/schema/", SpectacularJSONAPIView.as_view(authentication_classes=[], permission_classes=[]), name="schema"),
    path("v1/events/", Events.as_view(), name="events"),
    path("v1/responses/", Responses.as_view(), name="responses"),
    path("v1/responses/<str:public_id>/", OneResponse.as_view(), name="response"),
    path("v1/surveys/", Surveys.as_view(), name="surveys"),
    path("v1/surveys/<str:public_id>/", OneSurvey.as_view(), name="survey"),
    *[
        path(f"v1/surveys/<str:public_id>/{verb}/", view.as_view(), name=f"survey_{verb.replace('-', '_')}")
        for verb, view in SURVEY_VERBS.items()
    ],
    path("v1/promises/", Promises.as_view(), name="promises"),
    path("v1/promises/<str:public_id>/", OnePromise.as_view(), name="promise"),
    *[
        path(f"v1/promises/<str:public_id>/{verb}/", view.as_view(), name=f"promise_{verb}")
        for verb, view in PROMISE_VERBS.items()
    ],
    path("v1/themes/", Themes.as_view(), name="themes"),
    path("v1/themes/<str:public_id>/", OneTheme.as_view(), name="theme"),
    path("v1/journeys/", Journeys.as_view(), name="journeys"),
    path("v1/journeys/<str:public_id>/", OneJourney.as_view(), name="journey"),
    path("v1/series/", Series.as_view(), name="series"),
    path("v1/outreach/", Outreach.as_view(), name="outreach"),
    path("v1/outreach/<str:public_id>/", OneCase.as_view(), name="case"),
    path("v1/mentions/", Mentions.as_view(), name="mentions"),
    path("v1/mentions/<str:public_id>/", OneMention.as_view(), name="mention"),
    path("v1/alerts/", Alerts.as_view(), name="alerts"),
    path("v1/incidents/", Incidents.as_view(), name="incidents"),
    path("v1/incidents/<str:public_id>/", OneIncident.as_view(), name="incident"),
    path("v1/incidents/<str:public_id>/timeline/", IncidentTimeline.as_view(), name="incident_timeline"),
    path("v1/incidents/<str:public_id>/facts/", IncidentFacts.as_view(), name="incident_facts"),
    *[
        path(f"v1/incidents/<str:public_id>/{verb}/", view.as_view(), name=f"incident_{verb.replace('-', '_')}")
        for verb, view in INCIDENT_VERBS.items()
    ],
    path("v1/tickets/", Tickets.as_view(), name="tickets"),
    path("v1/tickets/<str:public_id>/", OneTicket.as_view(), name="ticket"),
    path("v1/tickets/<str:public_id>/messages/", TicketMessages.as_view(), name="ticket_messages"),
    *[
        path(f"v1/tickets/<str:public_id>/{verb}/", view.as_view(), name=f"ticket_{verb.replace('-', '_')}")
        for verb, view in VERBS.items()
    ],
    re_path(r"^.*$", nothing_there, name="nothing"),
]
