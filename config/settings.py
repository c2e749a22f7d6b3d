"""Settings, from the environment. GOODWORD_MODE: `demo` (one machine, open mailbox), `test`, or `server`."""

import os
from pathlib import Path

from csp.constants import NONE, SELF

from config import env
from config.mail_settings import *  # noqa: F403 - its names are settings

BASE_DIR = Path(__file__).resolve().parent.parent
MODE = os.environ.get("GOODWORD_MODE", "demo")
DATA_DIR = Path(os.environ.get("GOODWORD_DATA", BASE_DIR / "var"))
DEMO = MODE == "demo"
MAILBOX = MODE != "server"  # the demo's open mailbox
DEBUG = False
SECRET_KEY = os.environ.get("SECRET_KEY") or ("not-for-servers" if MODE != "server" else "")
ALLOWED_HOSTS = env.words("ALLOWED_HOSTS", ".localhost,localhost,127.0.0.1,.test" if MODE != "server" else "")
PORT = int(os.environ.get("GOODWORD_PORT", "8000"))
PUBLIC_SCHEME = os.environ.get("GOODWORD_SCHEME", "http" if MODE != "server" else "https")
PUBLIC_PORT = f":{PORT}" if MODE != "server" else os.environ.get("GOODWORD_PUBLIC_PORT", "")

# ── apps ────────────────────────────────────────────────────────────────────────────────────────────────
SHARED_APPS = ["django_tenants", "apps.tenancy", "apps.operators"]
HOUSE_APPS = [
    "apps.core",
    "apps.accounts",
    "apps.clients",
    "apps.deadlines",
    "apps.integrations",
    "apps.documents",
    "apps.approvals",
    "apps.feedback",
    "apps.listening",
    "apps.tickets",
    "apps.triage",
    "apps.outreach",
    "apps.themes",
    "apps.evidence",
    "apps.promises",
    "apps.messaging",
    "apps.case_studies",
    "apps.newsroom",
    "apps.crises",
    "apps.journeys",
    "apps.drills",
    "apps.insights",
    "apps.workspace",
    "apps.portal",
    "apps.api",
    "apps.demo",
    "apps.notifications",
]
TENANT_APPS = [
    *HOUSE_APPS,
    "wagtail.sites",
    "wagtail.users",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
]
# No django.contrib.sites: its process-wide cache answers one agency with another's site.
INSTALLED_APPS = [
    "apps.tenancy",
    "apps.operators",
    *HOUSE_APPS,
    "django_tenants",
    *[app for app in TENANT_APPS if app not in HOUSE_APPS],
    "django.forms",  # our form renderer looks Django's widgets up among the apps
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django_htmx",
    "rest_framework",
    "django_filters",
    "drf_spectacular",
]
TENANT_MODEL = "tenancy.Agency"
TENANT_DOMAIN_MODEL = "tenancy.Domain"
TENANT_LIMIT_SET_CALLS = True
DATABASE_ROUTERS = ["django_tenants.routers.TenantSyncRouter"]
AUTH_USER_MODEL = "accounts.User"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# ── database: `default` serves and owns nothing; `owner` migrates and makes agencies ────────────────────
APP_ROLE = os.environ.get("GOODWORD_APP_ROLE", "goodword_app")
PG_DUMP = ""
_app = os.environ.get("DATABASE_URL", "postgresql://goodword_app@127.0.0.1:5432/goodword")
_owner = os.environ.get("DATABASE_OWNER_URL", _app)
if os.environ.get("GOODWORD_DB_ROLE") == "owner":
    DATABASES = {"default": env.database(_owner, walled=False), "owner": env.database(_owner, walled=False)}
else:
    DATABASES = {"default": env.database(_app, walled=True), "owner": env.database(_owner, walled=False)}

# ── one request ─────────────────────────────────────────────────────────────────────────────────────────
URLCONF_AGENCY = "config.urls_agency"
URLCONF_NEWSROOM = "config.urls_newsroom"
URLCONF_OPERATORS = "config.urls_operators"
# The platform's own host, with a list of middleware of its own; empty: there is no such door.
OPERATOR_HOST = os.environ.get("OPERATOR_HOST", {"demo": "operators.localhost", "test": "operators.test"}.get(MODE, ""))
OPERATOR_MIDDLEWARE = [
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
ROOT_URLCONF = URLCONF_AGENCY
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "apps.operators.middleware.OperatorDoorMiddleware",
    "apps.tenancy.middleware.AgencyMiddleware",
    "apps.clients.middleware.CachingMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "apps.core.csrf.CsrfMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "apps.clients.middleware.ScopeMiddleware",
    "apps.accounts.middleware.SecondFactorMiddleware",
    "apps.newsroom.middleware.TreeDoorMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "apps.core.http.DomainErrorMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "apps.clients.context.brand",
                "apps.workspace.context.workspace",
            ],
        },
    },
]
FORM_RENDERER = "apps.core.form_rendering.FormRenderer"
WSGI_APPLICATION = "config.wsgi.application"
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024

CONTENT_SECURITY_POLICY = {
    "EXCLUDE_URL_PREFIXES": ["/cms/"],  # Wagtail's admin brings a policy of its own (newsroom.middleware)
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "font-src": [SELF],
        "img-src": [SELF, "data:"],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    },
}
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
SESSION_ENGINE = "django.contrib.sessions.backends.db"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = PUBLIC_SCHEME == "https"
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
if PUBLIC_SCHEME == "https":
    # Newsrooms stand on names below the sign-in host's: with this prefix no such name can plant a cookie here.
    SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = "__Host-session", "__Host-csrf"
if MODE == "server":
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_HSTS_SECONDS = 31536000

# ── signing in ──────────────────────────────────────────────────────────────────────────────────────────
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
ACCOUNT_ADAPTER = "apps.notifications.adapter.MailingAccountAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_EMAIL_CONFIRMATION_HMAC = False  # a signed key of one agency would work in another
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 600  # mails take their time
ACCOUNT_LOGOUT_REDIRECT_URL = "/sign-in/"
# allauth's own limits hold for the rest: 3 codes a minute for an address, 20 for a place on the network.
ACCOUNT_RATE_LIMITS = {"login_failed": "10/m/ip,5/5m/key"} if MODE != "test" else False
MFA_ADAPTER = "apps.accounts.second_factor.SecondFactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_ALLOW_UNVERIFIED_EMAIL = True  # owners give addresses, and whoever has a code or an invitation has read mail there
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = MODE != "server"  # http://…localhost
ACCOUNT_EMAIL_NOTIFICATIONS = True
ALLAUTH_TRUSTED_PROXY_COUNT = int(os.environ.get("GOODWORD_PROXIES", "1" if MODE == "server" else "0"))
LOGIN_URL = "/sign-in/"
LOGIN_REDIRECT_URL = "/"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.ScryptPasswordHasher"]
if MODE == "test":
    PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]

# ── files and caches: the agency's own ──────────────────────────────────────────────────────────────────
STATIC_URL = "/static/"
STATIC_ROOT = Path(os.environ.get("GOODWORD_STATIC", DATA_DIR / "static"))
STATICFILES_DIRS = [BASE_DIR / "static"]
MEDIA_ROOT = DATA_DIR / "media"
MEDIA_URL = "/media/"  # nothing is served from here: files go out through the object that may show them
STORAGES = {
    "default": {"BACKEND": "django_tenants.files.storage.TenantFileSystemStorage"},
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
        if MODE == "server"
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}
WHITENOISE_USE_FINDERS = MODE != "server"  # on one machine files are served from where they lie
MULTITENANT_RELATIVE_MEDIA_ROOT = "%s"
CACHES = {
    # In the agency's schema: limits on signing in count over all processes, and a code is used up for all of them.
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "accounts_sharedcount",
        "OPTIONS": {"MAX_ENTRIES": 100_000, "CULL_FREQUENCY": 10},  # so many that nobody floods counts away
        "KEY_FUNCTION": "django_tenants.cache.make_key",
        "REVERSE_KEY_FUNCTION": "django_tenants.cache.reverse_key",
    },
    "renditions": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "KEY_FUNCTION": "django_tenants.cache.make_key",
        "REVERSE_KEY_FUNCTION": "django_tenants.cache.reverse_key",
    },
}

# ── mail, language, time ────────────────────────────────────────────────────────────────────────────────
EMAIL_FILE_PATH = DATA_DIR / "mail"
LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("es", "Español")]
LOCALE_PATHS = [BASE_DIR / "locale"]
TIME_ZONE = "UTC"
USE_TZ = True

# ── background work ─────────────────────────────────────────────────────────────────────────────────────
BROKER_URL = os.environ.get("BROKER_URL", "filesystem://")
BROKER_FOLDER = Path(os.environ.get("BROKER_FOLDER", DATA_DIR / "broker"))

# ── Wagtail: the newsroom's tree; scheduling, workflow and search are ours ──────────────────────────────
WAGTAIL_SITE_NAME = "Goodword newsroom"
# Shells have no words to be found; the newsroom's search is ours.
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database", "AUTO_UPDATE": False}}
WAGTAILADMIN_BASE_URL = "http://localhost"
WAGTAIL_WORKFLOW_ENABLED = False
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAILADMIN_GLOBAL_EDIT_LOCK = False

# ── the API ─────────────────────────────────────────────────────────────────────────────────────────────
# Wagtail's admin has views of the library's own: what is ours stands in apps.api.views.
REST_FRAMEWORK = {
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Goodword",
    "DESCRIPTION": "Every act of the product, for programs. Errors are problem details (RFC 9457).",
    "VERSION": "1",
    "OAS_VERSION": "3.1.0",
    "SERVE_INCLUDE_SCHEMA": False,
    "SCHEMA_PATH_PREFIX": r"/api/v1",
    "PREPROCESSING_HOOKS": ["apps.api.documenting.ours"],
    "ENUM_NAME_OVERRIDES": {  # choices that stand in lists, and alone
        "IncidentStateEnum": "apps.crises.models.Incident.State",
        "SurveyLanguageEnum": "apps.feedback.surveys.wording.LANGUAGES",
    },
}
SILENCED_SYSTEM_CHECKS = ["wagtailadmin.W003"]
LOGGING = env.logging()
MACHINE_DRAFTER = env.drafter()
# Hosts with ports inside the network that may be called all the same: for a stub beside the tests. Never on servers.
OUTBOUND_ALLOWED = frozenset(env.words("GOODWORD_OUTBOUND_ALLOWED"))
WEBHOOK_HASTE = int(os.environ.get("GOODWORD_WEBHOOK_HASTE", "1")) if MODE != "server" else 1  # pauses, so much shorter
# Live pages hold a thread of the web server: so many at once in a process of four, each for so many seconds.
LIVE_STREAMS = 2
LIVE_SECONDS = 15
