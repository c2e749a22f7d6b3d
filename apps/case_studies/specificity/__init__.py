"""Is a text about this customer only, or could it be about any company? A small, open scorer: counts and weights.

Rules count (`features`), a fitted table of weights decides (`weights.json`, made by `python -m bench.specificity`
from texts written for it), and the words that were counted are the reasons.
"""

from apps.case_studies.specificity.scoring import Label, Verdict, judge, judge_praise

__all__ = ["Label", "Verdict", "judge", "judge_praise"]
