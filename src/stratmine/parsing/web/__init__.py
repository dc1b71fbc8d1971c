"""Web pages and scraped transcripts: what is furniture of the site, not of the document."""
