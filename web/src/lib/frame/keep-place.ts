/**
 * Keeps the reader's place in the page when a form is answered in place. The framework then takes the focus to the top of
 * the page, or to what the address's hash names, as after a navigation. Whoever was typing in another field by then would
 * type into nothing, and whoever goes by keyboard would begin at the top again. A navigation lets go of what has the
 * focus first, so that nothing is given back after one; nor is it when a hand or a link took it there.
 *
 * Returns how to stop.
 */
export function keepPlace(document: Document): () => void {
  let isByHand = false;
  // A browser moves the focus itself right after the press, before anything else is done.
  const onPress = (): void => {
    isByHand = true;
    setTimeout(() => (isByHand = false));
  };
  const onLeave = ({ target, relatedTarget: taker }: FocusEvent): void => {
    if (isByHand || !(target instanceof HTMLElement) || target.matches('a[href]') || !isStartOfPage(taker)) return;
    // Before the next key: a microtask runs as soon as the script that took the focus is done.
    queueMicrotask(() => {
      const isFree = document.activeElement === document.body || document.activeElement === taker;
      if (isFree) target.focus({ preventScroll: true });
    });
  };
  const stop = new AbortController();
  const how = { capture: true, signal: stop.signal };
  document.addEventListener('mousedown', onPress, how);
  document.addEventListener('keydown', onPress, how);
  document.addEventListener('focusout', onLeave, how);
  return () => stop.abort();
}

/** Where a page begins for the framework: its body, or the element that the address's hash names. */
function isStartOfPage(taker: EventTarget | null): boolean {
  return (
    taker instanceof HTMLElement && (taker === document.body || `#${taker.id}` === decodeURIComponent(location.hash))
  );
}
