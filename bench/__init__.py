"""Measurements: `python -m bench` (start-up), `… statements` (the gate), `… briefs FILE…` (the model)."""
