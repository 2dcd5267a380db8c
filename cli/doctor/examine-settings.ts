import { readSettings, SettingsError, type Settings } from '../../platform/settings/settings.js';
import type { Finding } from './finding.js';

/** Reads the settings; undefined when they cannot be used. */
export function examineSettings(): { settings: Settings | undefined; findings: Finding[] } {
  try {
    const settings = readSettings();
    const doubts = doubtsAbout(settings);
    const ok: Finding = { about: 'settings', state: 'ok', says: `Members come in at ${settings.publicUrl}.` };
    return { settings, findings: [ok, ...doubts] };
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    const findings = error.problems.map(({ name, found, right }): Finding => ({
      about: 'settings',
      state: 'wrong',
      says: `${name} is ${found}.`,
      todo: `It should be ${right}.`,
    }));
    return { settings: undefined, findings };
  }
}

function doubtsAbout({ publicUrl, smtpUrl, mailFrom, host, trustProxy }: Settings): Finding[] {
  const { protocol, hostname } = new URL(publicUrl);
  const isLocal = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
  const doubt = (says: string, todo: string): Finding => ({ about: 'settings', state: 'look', says, todo });
  const doubts: Finding[] = [];
  if (protocol === 'http:' && !isLocal) {
    doubts.push(doubt('PUBLIC_URL is not encrypted: anyone on the way can read along.', 'Use an https address.'));
  }
  if (isLocal && host !== '127.0.0.1' && host !== 'localhost' && host !== '::1') {
    doubts.push(doubt(`HOST lets others in, and their links would lead to ${publicUrl}.`, 'Set PUBLIC_URL.'));
  }
  if (!isLocal && trustProxy === false && protocol === 'https:') {
    doubts.push(
      doubt(
        'TRUST_PROXY is off, so all members seem to come from one address and share its limits.',
        'Behind a proxy, set TRUST_PROXY=1.',
      ),
    );
  }
  if (smtpUrl !== undefined && mailFrom.includes('@localhost')) {
    doubts.push(doubt(`Mail is sent from ${mailFrom}, which nobody accepts.`, 'Set MAIL_FROM.'));
  }
  return doubts;
}
