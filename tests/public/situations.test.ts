import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITUATION_QUESTIONS } from '../../admin/public/src/form/situations';

interface Fact {
  key: string;
  type: string;
  source: string;
  sensitive: boolean;
  choices?: { value: string }[];
}
const document = readFileSync(join(__dirname, '../../api/targeting/language/facts.json'), 'utf8');
const { facts } = JSON.parse(document) as { facts: Fact[] };

describe('the situations that the form offers', () => {
  test.each(SITUATION_QUESTIONS)(
    '$fact is a fact of profiles that is not sensitive, with its own choices',
    ({ fact, type, choices }) => {
      const known = facts.find(({ key }) => key === fact);
      expect(known).toMatchObject({ type, source: 'PROFILE', sensitive: false });
      const allowed = type === 'BOOLEAN' ? ['true', 'false'] : known?.choices?.map(({ value }) => value);
      expect(choices.map(({ value }) => value)).toEqual(allowed);
    },
  );
});
