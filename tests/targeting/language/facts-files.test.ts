import { readFileSync } from 'node:fs';
import { factsSchema } from '../../../api/targeting/language/facts-schema';
import { factsTypes } from '../../../api/targeting/language/facts-types';

describe('the files of facts for front ends', () => {
  it('declare the types of all facts', () => {
    expect(factsTypes()).toBe(readFileSync('schema/facts.d.ts', 'utf8'));
  });

  it('describe all facts to programs', () => {
    expect(factsSchema()).toEqual(JSON.parse(readFileSync('schema/facts.schema.json', 'utf8')));
  });
});
