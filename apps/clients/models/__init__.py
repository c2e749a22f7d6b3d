from apps.clients.models.asks import Ask, SuppressedAddress
from apps.clients.models.brands import Assignment, BrandOwned, BrandQuerySet, Client, ClientQuerySet
from apps.clients.models.closed_days import ClosedDay
from apps.clients.models.customers import Customer, CustomerIdentity, CustomerMerge, DistinctCustomers
from apps.clients.models.exports import ClientExport
from apps.clients.models.key_grants import KeyGrant, KeyScope
from apps.clients.models.questions import Question, QuestionSet
from apps.clients.models.review_sites import ReviewSite
from apps.clients.models.spokespeople import Spokesperson

__all__ = [
    "Ask",
    "Assignment",
    "BrandOwned",
    "BrandQuerySet",
    "Client",
    "ClientExport",
    "ClientQuerySet",
    "ClosedDay",
    "Customer",
    "CustomerIdentity",
    "CustomerMerge",
    "DistinctCustomers",
    "KeyGrant",
    "KeyScope",
    "Question",
    "QuestionSet",
    "ReviewSite",
    "Spokesperson",
    "SuppressedAddress",
]
