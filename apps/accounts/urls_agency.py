"""Signing in and out. Only what people here need of allauth: nobody signs up or adds addresses by themselves."""

from allauth.account import views
from django.urls import include, path, re_path

from apps.accounts import account_views
from apps.accounts.views import AskCodeView, SignInView

urlpatterns = [
    path("", SignInView.as_view(), name="account_login"),
    path("out/", views.logout, name="account_logout"),
    path("code/", AskCodeView.as_view(), name="account_request_login_code"),
    path("code/confirm/", views.confirm_login_code, name="account_confirm_login_code"),
    path("again/", views.reauthenticate, name="account_reauthenticate"),
    path("welcome/<str:token>/", account_views.welcome, name="account_welcome"),
    path("sessions/", account_views.sessions, name="account_sessions"),
    path("second/needed/", account_views.second_factor_needed, name="account_second_factor_needed"),
    path("second/", include("allauth.mfa.urls")),
    path("inactive/", views.account_inactive, name="account_inactive"),
    path("closed/", views.signup, name="account_signup"),
    path("password/", views.password_change, name="account_change_password"),
    path("password/first/", views.password_set, name="account_set_password"),
    path("password/forgotten/", views.password_reset, name="account_reset_password"),
    path("password/forgotten/sent/", views.password_reset_done, name="account_reset_password_done"),
    re_path(
        r"^password/new/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        views.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path("password/new/done/", views.password_reset_from_key_done, name="account_reset_password_from_key_done"),
]
