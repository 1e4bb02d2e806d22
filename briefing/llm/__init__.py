"""The models that may be asked: any OpenAI-compatible server, and one inside."""
