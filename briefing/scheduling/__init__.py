"""Entries for the timers of the system; nothing here runs by itself."""
