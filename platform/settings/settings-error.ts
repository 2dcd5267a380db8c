/** One variable that cannot be used: its name, what was found, and what would be right. */
export interface SettingsProblem {
  name: string;
  found: string;
  right: string;
}

/** The settings that are wrong, all at once. Stops the start; its message is written for the administrator. */
export class SettingsError extends Error {
  constructor(readonly problems: SettingsProblem[]) {
    const lines = problems.map(({ name, found, right }) => `  ${name} is ${found}. It should be ${right}.`);
    super(`Some settings cannot be used:\n${lines.join('\n')}`);
    this.name = 'SettingsError';
  }
}
