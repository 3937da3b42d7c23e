import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType, isInputObjectType, parse, validate } from 'graphql';
import { fillPage } from '../../admin/public/fillPage';
import * as operations from '../../admin/public/src/generated/graphql';
import { messages } from '../../admin/public/src/follow-up/fr';
import { toInput } from '../../admin/public/src/form/payload';
import { formValues } from './values';

const root = join(__dirname, '../..');
const schema = buildSchema(readFileSync(join(root, 'schema/api.graphql'), 'utf8'));
/** The attributes of a tag may stand on lines of their own. */
const formPage = fillPage(readFileSync(join(root, 'admin/public/contribuer.html'), 'utf8')).replaceAll(/\s+/g, ' ');

function enumValues(name: string): string[] {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map(({ value }) => String(value)) : [];
}

describe('the public pages and the schema', () => {
  test.each(Object.entries(operations).filter(([name]) => name.endsWith('Document')))(
    '%s is a valid operation',
    (_name, document) => {
      expect(validate(schema, parse(String(document)))).toEqual([]);
    },
  );

  test('the form sends no field that the input does not have', () => {
    const type = schema.getType('SubmitContributionInput');
    const known = isInputObjectType(type) ? Object.keys(type.getFields()) : [];
    const filled = formValues({
      usefulWhen: 'x',
      link: 'x',
      website: 'x',
      placeCode: 'x',
      contributorRole: 'x',
      contributorName: 'x',
      contributorEmail: 'x',
      facts: { hasVehicle: ['true'] },
    });
    expect(known).toEqual(expect.arrayContaining([...Object.keys(toInput(filled)), 'fillSeconds']));
  });

  test('the form offers every kind and every role', () => {
    for (const kind of enumValues('ContributionKind'))
      expect(formPage).toContain(`name="kind" id="kind-${kind}" value="${kind}"`);
    for (const role of enumValues('ContributorRole')) expect(formPage).toContain(`<option value="${role}">`);
    expect(enumValues('ContributionKind')).toHaveLength(7);
    expect(enumValues('ContributorRole')).toHaveLength(5);
  });

  test('every status has a name and a sentence', () => {
    const statuses = enumValues('ContributionStatus').toSorted();
    expect(Object.keys(messages.statusNames).toSorted()).toEqual(statuses);
    expect(Object.keys(messages.statusSentences).toSorted()).toEqual(statuses);
  });
});
