"""Who runs the platform: the one table of persons in the public schema. The serving role cannot even read it."""

from django.db import models

from apps.core.actors import Actor, ActorKind


class Operator(models.Model):
    """Somebody who runs the platform. They sign in by a link that a command prints on the machine itself."""

    name = models.CharField(max_length=80, unique=True)
    link_hash = models.CharField(max_length=64, blank=True)
    link_ends_at = models.DateTimeField(null=True)
    generation = models.PositiveIntegerField(default=0)  # grows when every session of theirs is to end
    created_at = models.DateTimeField()
    last_in_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.name

    @property
    def actor(self) -> Actor:
        """This person as the one who acts."""
        return Actor(ActorKind.OPERATOR, self.pk)
