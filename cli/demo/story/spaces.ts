import type { Space } from './format.js';
import { regions } from './regions.js';
import { campaigns, groups } from './spaces-by-topic.js';

const commons: Space = {
  key: 'commons',
  kind: 'commons',
  access: 'open',
  name: { en: 'Commons', es: 'Plaza común' },
  purpose: {
    en: 'Where all of us meet: news from the network, questions that fit nowhere else, and saying hello.',
    es: 'Donde nos encontramos todos: novedades de la red, preguntas que no caben en otro sitio y presentaciones.',
  },
  openedDaysAgo: 120,
  openedBy: 'beatriz',
};

/** Every space, parents before their branches. */
export const spaces: Space[] = [commons, ...regions, ...campaigns, ...groups];
