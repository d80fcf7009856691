"""Plain text: header, chapters, paragraphs and breaks told from lines alone."""
