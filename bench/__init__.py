"""Measurements: `python -m bench` for start-up, `python -m bench briefs FILE…` for briefs with the configured model."""
