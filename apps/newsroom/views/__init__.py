"""Two doors: the newsroom host for readers, the workspace for the agency."""
