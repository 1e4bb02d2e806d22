"""Where an article comes from: a file, standard input, a page fetched through one guarded door."""
