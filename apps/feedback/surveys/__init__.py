"""The brand's own surveys and its invitations to review: words, answers, plans, numbers, pages."""
