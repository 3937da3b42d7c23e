import { SITUATION_QUESTIONS } from '../../admin/public/src/form/situations';
import { serverWords } from '../../admin/public/serverWords';
import type { Words } from '../../api/pages/words.types';
import { readFileSync } from 'node:fs';
import { CONTRIBUTION_STATUSES } from '../../api/contributions/vocabulary.rules';

const words = JSON.parse(serverWords()) as Words;

describe('the words that the server says on the public pages', () => {
  it('hold every sentence that the server asks for', () => {
    const asked = [...readFileSync('api/pages/words.types.ts', 'utf8').matchAll(/\| '([a-z]\w+)'/g)];
    const { catalogue, messages } = words.inLanguages.fr;
    const known = { ...words.unscripted, ...words.form, ...words.followUp, ...catalogue, ...messages };
    expect(asked.length).toBeGreaterThan(20);
    for (const [, name = ''] of asked) expect(known).toHaveProperty(name, expect.stringMatching(/./));
  });

  it('name and explain every status', () => {
    expect(Object.keys(words.followUp.statusNames)).toEqual([...CONTRIBUTION_STATUSES]);
    expect(Object.keys(words.followUp.statusSentences)).toEqual([...CONTRIBUTION_STATUSES]);
  });

  it('hold the situations that the form offers, and their answers', () => {
    expect(words.questions.map(({ fact }) => fact)).toEqual(SITUATION_QUESTIONS.map(({ fact }) => fact));
    expect(words.questions.every(({ values }) => values.length > 1)).toBe(true);
  });

  it('are said beside the fields of the form, in the order of the page', () => {
    const page = readFileSync('admin/public/contribuer.html', 'utf8');
    const places = words.formFields.map((field) => page.indexOf(`id="${field}-error"`));
    expect(places.length).toBeGreaterThan(10);
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });
});
