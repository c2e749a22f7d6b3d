"""What customers bring to service: tickets, their threads, and the clocks that run on them."""
