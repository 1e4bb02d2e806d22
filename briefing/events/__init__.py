"""From the briefs of a window to the events of an edition: copies, clusters, merging, conflicts, changes."""
