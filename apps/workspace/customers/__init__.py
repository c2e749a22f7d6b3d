"""Customers: the list, one customer with everything that happened, and who may be one person."""
