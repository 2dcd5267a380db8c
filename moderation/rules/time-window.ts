import { limits } from './limits.js';

const units = { second: 1, minute: 60, hour: 3600, day: 86_400 } as const;

/** Seconds of "10 minutes", "1 hour", "7 days"; undefined where it is none or longer than history reaches. */
export function parseWindow(written: string): number | undefined {
  const match = /^(\d{1,6}) (second|minute|hour|day)s?$/.exec(written.trim());
  if (!match) return undefined;
  const seconds = Number(match[1]) * units[match[2] as keyof typeof units];
  return seconds >= 1 && seconds <= limits.windowSeconds ? seconds : undefined;
}

/** The count and unit a window is written with: the largest unit that fits exactly. */
export function windowParts(seconds: number): { count: number; unit: keyof typeof units } {
  const unit = (['day', 'hour', 'minute'] as const).find((one) => seconds % units[one] === 0) ?? 'second';
  return { count: seconds / units[unit], unit };
}

/** "10 minutes", the way rules are written. */
export function printWindow(seconds: number): string {
  const { count, unit } = windowParts(seconds);
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
