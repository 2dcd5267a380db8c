/** What is done about a message that was not accepted. */
export type Trouble =
  | { kind: 'refused'; because: string }
  /** The line or the server is down, or will not talk to us: nothing is wrong with this message, others wait too. */
  | { kind: 'line'; because: string }
  | { kind: 'later'; because: string };

interface SmtpError {
  code?: string;
  responseCode?: number;
  command?: string;
}

/**
 * What a failed delivery means. A 5xx to the message itself is a last word and is not tried again; a 4xx is tried
 * again later. A 5xx before the message (greeting, sign-in) is about us, so it counts as a line that is down. The
 * server's own text is left out: it quotes addresses.
 */
export function troubleOf(error: unknown): Trouble {
  const { code, responseCode, command } = (error ?? {}) as SmtpError;
  const aboutMessage = command === 'MAIL FROM' || command === 'RCPT TO' || command === 'DATA';
  if (aboutMessage && responseCode && responseCode >= 500) {
    return { kind: 'refused', because: `the mail server refused it: ${responseCode} after ${command}` };
  }
  if (aboutMessage && responseCode) return { kind: 'later', because: `the mail server said ${responseCode}` };
  if (code === 'EENVELOPE' && !responseCode) return { kind: 'refused', because: 'the address cannot be written to' };
  return { kind: 'line', because: `no way to the mail server: ${responseCode ?? code ?? 'unknown'}` };
}

/** A mail that was tried this often is given up: by then its server has been away for two days. */
export const mostMailAttempts = 20;

/** Seconds until the next try: a minute, then twice as long each time, at most four hours. */
export function secondsUntilRetry(attempts: number): number {
  return Math.min(60 * 2 ** Math.max(0, attempts - 1), 4 * 3600);
}
