"""Why a delivery is not taken: the status is what the tool is answered."""

from apps.core.errors import DomainError


class SignatureWrong(DomainError):
    """Not signed, not with a secret of ours, or too long ago."""

    code = "signature_wrong"
    status = 401


class DeliveryUnreadable(DomainError):
    """Signed, and no form that the tool is known to send."""

    code = "delivery_unreadable"
    status = 400


class DeliveryTooLarge(DomainError):
    code = "delivery_too_large"
    status = 413


class WrongContentType(DomainError):
    code = "wrong_content_type"
    status = 415


class TooManyDeliveries(DomainError):
    code = "too_many_deliveries"
    status = 429


class CannotBeUsed(DomainError):
    """Readable, kept, and not what the connection's settings say: mended there, then replayed."""

    code = "cannot_be_used"
    status = 422


class NotNow(DomainError):
    """The tool did not answer, or said later: tried again."""

    code = "not_now"
    status = 503
