from tests.integrations.hearing import told

__all__ = ["told"]
