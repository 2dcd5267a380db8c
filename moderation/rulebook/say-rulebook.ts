import { hasMessage, say } from '../../messages/say.js';
import type { MessageKey, MessageParams } from '../../messages/message-key.js';

/** Words of the catalogue for keys that are put together from codes of the rule language. */
export type SayRulebook = (key: string, params?: MessageParams) => string;

/** Says messages of the area `rulebook` (and others, by their whole key) in one language. */
export function sayIn(locale: string): SayRulebook {
  return (key, params) => say(locale, (hasMessage(`rulebook.${key}`) ? `rulebook.${key}` : key) as MessageKey, params);
}
