/** The present as the process that serves pages sees it: what times are told relative to, never what anybody may do. */
export function present(): Date {
  return new Date();
}
