"""A first text from what was really said. Pure: no query, no clock, no chance.

Every quote and every number is a reference to its evidence. The words between them only connect; they come from
the phrase books in `phrases/`, which are data, and say nothing that the evidence does not.
"""

from apps.case_studies.drafting.case_study import draft_case_study
from apps.case_studies.drafting.every import draft_format
from apps.case_studies.drafting.material import Brand, Material, Measured, Said

__all__ = ["Brand", "Material", "Measured", "Said", "draft_case_study", "draft_format"]
