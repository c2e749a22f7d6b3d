"""Themes of many short texts: which belong together, and what to call them. Pure; scikit-learn."""
