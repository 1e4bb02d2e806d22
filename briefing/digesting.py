"""A digest from its sources to the edition: the one place where the steps of a digest are joined."""
