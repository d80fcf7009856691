"""Any audiobook is measured, and held against what podcast apps and shops ask for."""

from audiofic.inspection.measure import Inspection, inspect
from audiofic.inspection.verdicts import Check, Verdict, verdicts

__all__ = ["Check", "Inspection", "Verdict", "inspect", "verdicts"]
