from apps.integrations.models.connections import Arrival, Connection, ConnectionSecret

__all__ = ["Arrival", "Connection", "ConnectionSecret"]
