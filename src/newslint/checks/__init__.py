"""Judgement that needs code: a function of an article for each question; one module a subject."""
