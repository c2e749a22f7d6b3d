"""When there is suddenly more, or less, of what is said: one detector for live counts and for files. Pure."""
