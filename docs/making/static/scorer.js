// Pages written by hand come before rules that match as well: every rule's page says “fix” and “ignore”.
var Scorer = {
  score: ([page, title, anchor, description, score]) =>
    page.startsWith("rules/") ? score : score + 3,
  objNameMatch: 11,
  objPartialMatch: 6,
  objPrio: { 0: 15, 1: 5, 2: -5 },
  objPrioDefault: 0,
  title: 15,
  partialTitle: 7,
  term: 5,
  partialTerm: 2,
};
