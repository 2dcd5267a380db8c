/// <reference lib="dom" />
// Journeys run some lines in the page, where there is a document.
