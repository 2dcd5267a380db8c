import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describeRulesLanguage } from '../moderation/rules/describe-language.js';

/** Writes docs/reference/rules-language.md. Run: node --import @oxc-node/core/register bench/write-rules-reference.ts */
writeFileSync(fileURLToPath(new URL('../docs/reference/rules-language.md', import.meta.url)), describeRulesLanguage());
