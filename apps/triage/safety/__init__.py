from apps.triage.safety.scoring import Verdict, judge

__all__ = ["Verdict", "judge"]
