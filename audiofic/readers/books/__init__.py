"""E-books and documents: containers opened with care, then read as mark-up or as lines."""
