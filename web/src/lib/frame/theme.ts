export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The reader's choice of light or dark; what is not one of the three means: as the device says. */
export const readTheme = (value: string | null | undefined): Theme => themes.find((theme) => theme === value) ?? 'auto';
