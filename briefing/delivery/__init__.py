"""Where an edition goes besides files: mail, signed webhooks, and what else is installed."""
