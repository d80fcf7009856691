"""audiofic turns a story file into a full-cast audiobook on your own machine."""
