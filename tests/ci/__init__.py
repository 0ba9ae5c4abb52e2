"""The recipes for services that run checks, against those services' schemas and in a real shell."""
