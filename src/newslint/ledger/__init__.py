"""What analysis saw in an article, for an editor to look over; pure, like the analysis itself."""
