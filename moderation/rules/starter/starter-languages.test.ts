import { expect, test } from 'vitest';
import { compileRules } from '../compile-rules.js';
import { screen } from '../screen.js';
import { starterSet } from './starter-set.js';

const rules = compileRules(starterSet());
const outcomeOf = (text: string): string =>
  screen(
    rules,
    {
      id: 'p',
      text,
      createdAt: new Date('2026-06-01T10:00:00Z'),
      author: { id: 'ana', joinedAt: new Date('2024-01-01T00:00:00Z'), postCount: 40 },
      space: { id: 'commons', kind: 'commons' },
    },
    { phase: 'before' },
  ).outcome;

test.each([
  'Te voy a matar, que lo sepas',
  'Sé dónde vives',
  'Muerte a los inmigrantes',
  'Odio a los gitanos, son todos iguales',
  'Los musulmanes son escoria',
  'Eres un sudaca de mierda',
  'Mort aux juifs',
  'Je vais te tuer',
  'Je déteste les immigrés',
  'Ich bringe dich um',
  'Ich hasse Ausländer',
  'Die Flüchtlinge sind Abschaum',
])('in another language too, hate and threats open a case and hide nothing: %s', (text) =>
  expect(outcomeOf(text)).toBe('case'),
);

test.each([
  'No odio a los inmigrantes, odio la burocracia',
  'Odio esperar tres horas en el consulado',
  'Me dijo "te voy a matar" y lo denuncié',
  'Matar el tiempo en Madrid con los chinos del barrio',
  'La muerte a los noventa años de mi abuela en Sevilla',
  'El calor me mata, y los negros nubarrones no llegan',
  'Un coche negro y dos gatos negros',
  'Las mujeres del barrio organizan una comida',
  'Je déteste attendre, mais les femmes du bureau sont gentilles',
  'Les immigrés votent aux élections locales depuis 2004',
  'La mort de mon chien, et les juifs de ma rue m’ont aidé',
  'Ich hasse Warteschlangen',
  'Die Ausländer dürfen hier nicht wählen, das ist ungerecht',
  'Frauen und Migranten in der Kommunalpolitik',
  'Der Tod den keiner erwartet hat',
  'Schwarze Schuhe und schwarze Jacken',
  'ne pas oublier: pas de réunion mardi',
])('and ordinary sentences with the same words are published: %s', (text) => expect(outcomeOf(text)).toBe('publish'));
