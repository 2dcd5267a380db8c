import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passwordProblem } from './password-problem.js';

const context = { email: 'beatriz.moura@example.org', displayName: 'Beatriz Moura', communityNames: ['Ausland Forum'] };
const problem = (password: string) => passwordProblem(password, context);

describe('a password', () => {
  it.each([
    ['short words', 'too_short'],
    ['a'.repeat(300), 'too_long'],
    ['aaaaaaaaaaaaaaaaaa', 'too_repetitive'],
    ['abcabcabcabcabcabc', 'too_repetitive'],
    ['123456789012345', 'too_repetitive'],
    ['qwertyuiopasdfghj', 'too_repetitive'],
    ['PasswordPassword', 'too_repetitive'],
    ['P@ssw0rd12345678', 'too_common'],
    ['correct horse battery staple', 'too_common'],
    ['administrator2026', 'too_common'],
    ['beatriz.moura@example.org', 'about_you'],
    ['Beatriz Moura 1974', 'about_you'],
    ['AuslandForum2026', 'about_you'],
  ])('%s is refused: %s', (password, because) => {
    expect(problem(password)).toBe(because);
  });

  it.each([
    'seven grey herons over Aveiro',
    'plum-tree-in-the-rain',
    'ключи лежат под ковриком',
    '青い山の向こうに小さな駅がある夜',
  ])('%s is taken, whatever its characters are', (password) => {
    expect(problem(password)).toBeNull();
  });

  it('of any characters gets an answer at once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (password) => {
        const started = performance.now();
        problem(password);
        expect(performance.now() - started).toBeLessThan(100);
      }),
    );
  });
});
