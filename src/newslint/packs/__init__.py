"""Rule files and tables to rules and knowledge."""
