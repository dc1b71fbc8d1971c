"""A report for people: one HTML file that works offline."""

from stratmine.reporting.report import write_report

__all__ = ["write_report"]
