"""Customers and responses, as an import leaves them."""

from datetime import timedelta

import factory

from apps.clients.models import Customer
from apps.clients.operations import new_public_id
from apps.core import clock
from apps.feedback.models import Response


class CustomerFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Customer

    public_id = factory.LazyFunction(new_public_id)
    name = factory.Sequence(lambda n: f"Ben Sorensen {n}")
    email = factory.Sequence(lambda n: f"ben{n}@tidewell.test")
    phone = ""
    company = "Tidewell Legal"
    role = "Office manager"
    created_at = factory.LazyFunction(clock.now)


class ResponseFactory(factory.django.DjangoModelFactory):
    """A promoter's score of one hour ago, of a customer of the same brand."""

    class Meta:
        model = Response

    public_id = factory.LazyFunction(new_public_id)
    customer = factory.SubFactory(CustomerFactory, client=factory.SelfAttribute("..client"))
    source_id = factory.Sequence(lambda n: f"row-{n}")
    score = 9
    comment = "Never had to chase a delivery in two years. Wish our landlord worked like that."
    answered_at = factory.LazyFunction(lambda: clock.now() - timedelta(hours=1))
    received_at = factory.LazyFunction(clock.now)
