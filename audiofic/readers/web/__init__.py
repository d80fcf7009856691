"""Mark-up: one block reader and one builder, and what each site and exporter does with them."""
