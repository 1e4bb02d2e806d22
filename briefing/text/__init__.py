"""What the words of an article say: folding, alignment, figures, dates, names, speakers."""
