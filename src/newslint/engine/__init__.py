"""Rules and an article to findings; knows neither where rules come from nor where files are."""
