/** A field, and what its reader had made of it before the page's script arrived. */
interface Typed {
  field: Field;
  value: string | boolean | readonly boolean[];
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Nobody types in these, and a file cannot be given back. */
const untyped = new Set(['hidden', 'file', 'submit', 'button', 'image', 'reset', 'range', 'color']);

/**
 * What was typed, ticked and chosen before the script arrived. Taken before the page is made interactive, which sets
 * every field that is not bound back to what the server wrote: on a slow line somebody's words would be gone.
 */
export function rememberTyped(root: ParentNode): Typed[] {
  const fields = root.querySelectorAll<Field>('input, textarea, select');
  return [...fields].filter(isChanged).map((field) => ({ field, value: valueOf(field) }));
}

/** Gives the fields back what was in them, and tells whoever listens, as if it were being done now. */
export function giveBackTyped(typed: readonly Typed[]): void {
  for (const { field, value } of typed) {
    if (!field.isConnected) continue;
    const isLost = String(valueOf(field)) !== String(value);
    if (isLost) put(field, value);
    // Remarks beside the words, and drafts, begin with what is written, lost or not.
    if (isLost || typeof value === 'string') tell(field, 'input');
    if (isLost) tell(field, 'change');
  }
}

function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement) return String(valueOf(field)) !== String(choiceByDefault(field));
  if (isTick(field)) return field.checked !== field.defaultChecked;
  return !untyped.has(field.type) && field.value !== field.defaultValue;
}

function valueOf(field: Field): Typed['value'] {
  if (field instanceof HTMLSelectElement) return [...field.options].map(({ selected }) => selected);
  return isTick(field) ? field.checked : field.value;
}

/** What a select shows by itself: what is marked in it, or else its first option. */
function choiceByDefault(select: HTMLSelectElement): boolean[] {
  const marked = [...select.options].map(({ defaultSelected }) => defaultSelected);
  return select.multiple || marked.includes(true) ? marked : marked.map((_, index) => index === 0);
}

function put(field: Field, value: Typed['value']): void {
  if (typeof value === 'string') field.value = value;
  else if (typeof value === 'boolean') (field as HTMLInputElement).checked = value;
  else [...(field as HTMLSelectElement).options].forEach((option, index) => (option.selected = value[index] === true));
}

function tell(field: Field, kind: 'input' | 'change'): void {
  // Of the radios of a group the one that was chosen speaks, as in every browser.
  if (isTick(field) && field.type === 'radio' && !field.checked) return;
  field.dispatchEvent(new Event(kind, { bubbles: true }));
}

const isTick = (field: Field): field is HTMLInputElement => field.type === 'checkbox' || field.type === 'radio';
