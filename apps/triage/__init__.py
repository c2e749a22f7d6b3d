"""What comes in is sorted: what is a complaint, what touches safety, who is told."""
