import { factCatalogue } from '../signals/fact-catalogue.js';
import { HISTORY_COUNT_LIMIT, HISTORY_DAYS, HISTORY_POSTS } from '../signals/history.js';
import { SENTENCE_WORDS } from '../signals/word-matcher.js';
import { limits, patternBudget } from './limits.js';
import { comparisons, LANGUAGE_VERSION, outcomes, ruleStates, severities } from './rule.js';
import { starterSet } from './starter/starter-set.js';

/** The reference page of the rule language, from the code that reads it: docs/reference/rules-language.md. */
export function describeRulesLanguage(): string {
  return (
    [introduction(), documentKeys(), conditions(), facts(), actions(), lists(), limitTable(), errors(), starter()].join(
      '\n\n',
    ) + '\n'
  );
}

const code = (text: string | number): string => `\`${text}\``;
const json = (value: string): string => `\`\`\`json\n${value}\n\`\`\``;
const grouped = (value: number): string => value.toLocaleString('en');

function introduction(): string {
  return `# The rule language

<!-- Generated from the code: npx vitest run --project unit moderation/rules -u -->

A rule says: when this holds for a post, do that, and it stands for this guideline. All rules run over every post; the strictest outcome wins (${outcomes.map(code).join(' < ')}), so the order of rules means nothing. A rule that cannot run holds the post for a person. This is version ${LANGUAGE_VERSION} of the language.

A file of rules, for ${code('rules check --rules FILE')}, is ${code('{ "rules": [...], "lists": {...} }')}, a bare list of rules, or one rule:

${json(`{
  "rules": [
    {
      "id": "newcomer-links",
      "name": { "en": "Several links by a newcomer" },
      "advice": { "en": "With one link at most it appears at once." },
      "guideline": 3,
      "when": {
        "all": [
          { "fact": "author.daysSinceJoining", "below": 14 },
          { "linksNotOn": "ourSites", "atLeast": 2 }
        ]
      },
      "actions": [{ "do": "hold", "severity": "normal" }]
    },
    {
      "id": "no-casino",
      "guideline": 3,
      "when": { "any": [{ "words": ["casino", "free spins", "bet*"] }, { "matches": "\\\\bwin \\\\d+ (?:euros|dollars)\\\\b" }] },
      "actions": ["case"]
    }
  ],
  "lists": { "ourSites": ["example.org", "bbc.co.uk"] }
}`)}`;
}

function documentKeys(): string {
  return `## A rule

| key | needed | what it is |
| --- | --- | --- |
| ${code('id')} | yes | a short name that never changes: letters, digits, ${code('-')} ${code('_')} ${code('.')} ${code(':')} |
| ${code('guideline')} | yes | the number of the guideline it stands for |
| ${code('when')} | yes | one condition |
| ${code('actions')} | yes | a list of actions |
| ${code('version')} | no, 1 | each edit is a new version |
| ${code('name')}, ${code('notes')}, ${code('advice')} | no | words by language, ${code('{ "en": "…" }')}, or a plain text for English. ${code('name')} begins the explanation, ${code('notes')} are for moderators, ${code('advice')} tells the author one thing that would mend it |
| ${code('state')} | no, ${code('live')} | ${ruleStates.map(code).join(', ')}. On trial a rule runs and shows, and does nothing; drafts and retired rules do not run |
| ${code('quiet')} | no, false | says nothing while somebody writes |
| ${code('discreet')} | no, false | the author is told its name, guideline and advice only, neither values nor limits nor lists |
| ${code('language')} | no, ${LANGUAGE_VERSION} | version of this language |

The phase is not written: a rule runs *before* a post is sent if all its facts are known then, otherwise *after*.`;
}

function conditions(): string {
  return `## Conditions

A condition is an object with exactly one of these:

| condition | holds when |
| --- | --- |
| ${code('{ "all": [...] }')} | all of the conditions hold |
| ${code('{ "any": [...] }')} | at least one holds |
| ${code('{ "none": [...] }')} | none holds |
| ${code('{ "fact": NAME, COMPARISON: VALUE }')} | the fact compares so. A fact that is not known compares with nothing |
| ${code('{ "words": LIST, ... }')} | words of the list stand in the text |
| ${code('{ "linksOn": LIST }')}, ${code('{ "linksNotOn": LIST }')} | there are links to sites that are (not) on the list |
| ${code('{ "matches": PATTERN }')} | the pattern matches somewhere in the text |

**Comparisons**: exactly one of ${comparisons.map(code).join(', ')}. ${code('atLeast')} and ${code('atMost')} include the number, ${code('above')} and ${code('below')} do not. ${code('oneOf')} takes a list of values; ${code('inList')} and ${code('notInList')} a list of texts.

**Facts over a time** (marked below) need ${code('"within"')}: a number and ${code('seconds')}, ${code('minutes')}, ${code('hours')} or ${code('days')}, such as ${code('"10 minutes"')}; ${HISTORY_DAYS} days is the most. Facts of likeness take ${code('"copies": "exact"')} (the same letters and digits, whatever case, spaces and signs) or ${code('"near"')} (the default: most of the text is the same).

${json(`{ "fact": "rhythm.posts", "within": "10 minutes", "atLeast": 20 }
{ "fact": "likeness.ownCopies", "within": "1 day", "copies": "exact", "atLeast": 2 }
{ "fact": "space.kind", "oneOf": ["commons", "region"] }`)}

**Words.** ${code('words')} is the name of a list or its entries. An entry is found as a whole word or phrase, never inside another word; ${code('"subscrib*"')} finds every word that begins so. Capitals and accents make no difference. Words hidden by look-alike letters, accents, marks that draw nothing, repeated letters, digits and signs for letters, or spaces and signs between letters are found too.

| key | default | what it is |
| --- | --- | --- |
| ${code('atLeast')}, ${code('atMost')} | at least 1 | how many times |
| ${code('hidden')} | ${code('"any"')} | ${code('"only"')} those that are hidden, ${code('"never"')} only those written openly |
| ${code('near')} | | a word of this list has to stand near |
| ${code('apart')} | 5 | how many words may lie between them; the end of a sentence counts for ${SENTENCE_WORDS} |
| ${code('side')} | ${code('"either"')} | the near word stands ${code('"before"')} or ${code('"after"')} |
| ${code('unless')} | | words that take the meaning away when they stand before |
| ${code('unlessApart')} | 3 | up to how many words lie between |
| ${code('quoted')} | true | false: what stands in quotation marks or on a line with ${code('>')} does not count |

${json(`{ "words": ["hate", "despise*"], "near": "groups", "side": "after", "apart": 3, "unless": ["not", "never"], "quoted": false }`)}

**Links.** An entry is a site; its subdomains belong to it. Without ${code('atLeast')} or ${code('atMost')}, one link is enough.

**Patterns** use RE2's syntax, run in time proportional to the text, and find capitals and small letters alike unless ${code('"caseSensitive": true')}. There is no look-ahead, look-behind or back-reference. Write three or more plain letters outside of brackets where you can: the pattern is then only tried where they occur.`;
}

function facts(): string {
  const rows = factCatalogue.map(
    ({ name, kind, phase, isWindowed, meaning }) =>
      `| ${code(name)} | ${kind === 'share' ? 'share, 0 to 1' : kind === 'truth' ? 'true or false' : kind} | ${phase} | ${isWindowed ? 'yes' : ''} | ${meaning} |`,
  );
  return `## Facts

| fact | kind | phase | within | what it is |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

History reaches back ${HISTORY_DAYS} days and ${grouped(HISTORY_POSTS)} posts; a count of ${HISTORY_COUNT_LIMIT} means that many or more.`;
}

function actions(): string {
  const named = (name: string) => code(`{ "do": "${name}", "severity": … }`);
  return `## Actions

${code('actions')} is a list; an action without settings may be written as its name alone.

| action | does |
| --- | --- |
| ${code('"publish"')} | nothing; the rule is noted |
| ${code('{ "do": "note", "text": { "en": "…" } }')} | a note for moderators |
| ${named('case')} | the post stays visible, a case opens |
| ${named('hold')} | the post waits for a moderator |
| ${named('refuse')} | the author is asked to rewrite; only for rules that run before |
| ${code('{ "do": "slowThread", "minutes": 10 }')} | slows the thread down |
| ${code('"askLinkReason"')} | asks the author why the link is there |
| ${code('{ "do": "requireFirstPostsReview", "posts": 3 }')} | the author's next posts are looked at first |
| ${code('"tellCoordinator"')} | tells the author's coordinator |

Severities: ${severities.map(code).join(', ')}; left out, ${code('normal')}. The last four leave the outcome as it is.`;
}

function lists(): string {
  return `## Lists

${code('"lists"')} is an object of lists by name. A list is its entries, or ${code('{ "kind": "words" | "domains" | "values", "version": 1, "entries": [...] }')}; an entry is a text or ${code('{ "text": "…", "reason": "…" }')}. Rules of a file may also name the lists of the starter set; a list in the file with the same name stands in their place.`;
}

function limitTable(): string {
  const rows: [string, string][] = [
    ['conditions nested', String(limits.depth)],
    ['conditions in a rule', String(limits.nodes)],
    ['size of a rule', `${limits.ruleBytes / 1024} kB`],
    ['rules in a file', grouped(limits.rules)],
    ['lists in a file', grouped(limits.lists)],
    ['entries of all lists', grouped(limits.listEntries)],
    ['characters of all lists', grouped(limits.listCharacters)],
    ['entries of a list within a rule', grouped(limits.inlineEntries)],
    ['characters of an entry', grouped(limits.entryLength)],
    ['characters of a pattern', grouped(limits.patternLength)],
    ['characters that all patterns look at, for one post', `${grouped(patternBudget)}; beyond that the post is held`],
  ];
  return `## Limits\n\n| what | at most |\n| --- | --- |\n${rows.map(([what, most]) => `| ${what} | ${most} |`).join('\n')}`;
}

function errors(): string {
  return `## What is wrong with a rule

Everything that cannot stand is listed at once, each with its place, a code and what to do; the exit status is 2:

\`\`\`
$.rules[0].when.all[1].fact (UNKNOWN_FACT): There is no fact "link.count". Did you mean "links.count"?
\`\`\``;
}

function starter(): string {
  const rows = starterSet().rules.map(({ id, name, guideline, phase, actions }) => {
    const does = actions
      .map((action) => ('severity' in action ? `${action.do} (${action.severity})` : action.do))
      .join(', ');
    return `| ${code(id)} | ${name['en']} | ${guideline} | ${phase} | ${does} |`;
  });
  return `## The starter set

What protects a community that has written no rules, and what ${code('rules check')} runs without ${code('--rules')}. The guidelines are those a community begins with: 1 respect and no hate, 2 no threats and no violence, 3 no spam and no advertising, 4 the details of others stay theirs, 5 no deception, 6 on topic, 7 what is private stays private.

| rule | what it sees | guideline | phase | does |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

Its lists: ${starterSet()
    .lists.map(({ name }) => code(name))
    .join(', ')}.`;
}
