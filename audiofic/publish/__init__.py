"""Finished audiobooks, published: feeds, transcripts, pages and a server."""
