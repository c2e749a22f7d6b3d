from apps.listening.safety.scoring import Verdict, judge

__all__ = ["Verdict", "judge"]
