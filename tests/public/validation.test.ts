import { messages } from '../../admin/public/src/form/fr';
import { commonMessages } from '../../admin/public/src/page/fr';
import { validate } from '../../admin/public/src/form/validation';
import type { FieldError, FormValues } from '../../admin/public/src/form/values';
import { formValues } from './values';

describe('validation of the form', () => {
  test('accepts the minimum that the server accepts', () => {
    expect(validate(formValues())).toEqual([]);
  });

  test.each<[string, Partial<FormValues>, FieldError]>([
    ['no kind', { kind: '' }, { field: 'kind', message: messages.kindMissing }],
    ['a title of 4 characters', { title: 'abcd' }, { field: 'title', message: commonMessages.titleTooShort }],
    ['a title made long by spaces', { title: '   a     ' }, { field: 'title', message: commonMessages.titleTooShort }],
    ['a title of 121 characters', { title: 'a'.repeat(121) }, { field: 'title', message: commonMessages.titleTooLong }],
    [
      'a title made long by characters that nobody sees',
      { title: 'abcd\u200B\u200B' },
      { field: 'title', message: commonMessages.titleTooShort },
    ],
    ['an e-mail address as a link', { link: 'lou@exemple.fr' }, { field: 'link', message: messages.linkNotHttps }],
    ['a body of 19 characters', { body: 'a'.repeat(19) }, { field: 'body', message: commonMessages.bodyTooShort }],
    ['a body of 5,001 characters', { body: 'a'.repeat(5001) }, { field: 'body', message: commonMessages.bodyTooLong }],
    ['a link without https', { link: 'http://exemple.fr' }, { field: 'link', message: messages.linkNotHttps }],
    ['a link that runs a script', { link: 'javascript:alert(1)' }, { field: 'link', message: messages.linkNotHttps }],
    ['a link that is no address', { link: 'https://' }, { field: 'link', message: messages.linkNotHttps }],
    ['a place typed but not chosen', { place: 'Lyonn' }, { field: 'place', message: messages.placeNotChosen }],
    [
      'an e-mail without a domain',
      { contributorEmail: 'prenom@exemple' },
      { field: 'contributorEmail', message: messages.emailWrong },
    ],
    [
      'a name to show that is not given',
      { mayBeNamed: true, contributorName: ' ' },
      { field: 'contributorName', message: messages.nameMissing },
    ],
    ['no consent', { consentToTerms: false }, { field: 'consentToTerms', message: messages.consentMissing }],
  ])('refuses %s, at its field', (_case, changes, error) => {
    expect(validate(formValues(changes))).toEqual([error]);
  });

  test.each<[string, Partial<FormValues>]>([
    ['a title of 5 characters', { title: 'abcde' }],
    ['a title of 120 characters', { title: 'a'.repeat(120) }],
    ['a link without its https', { link: 'www.exemple.fr/ateliers' }],
    ['a title of 120 emoji', { title: '🙂'.repeat(120) }],
    ['a body of 20 characters', { body: 'a'.repeat(20) }],
    ['a body of 5,000 characters', { body: 'a'.repeat(5000) }],
    ['an https link', { link: ' https://www.exemple.fr/page?a=1 ' }],
    ['a place chosen in the list', { place: 'Lyon (Rhône)', placeCode: '69123' }],
    ['a name to show', { mayBeNamed: true, contributorName: 'Prénom' }],
  ])('accepts %s', (_case, changes) => {
    expect(validate(formValues(changes))).toEqual([]);
  });

  test('requires a place for a regional suggestion', () => {
    const regional = { kind: 'REGIONAL_SUGGESTION' };
    expect(validate(formValues(regional))).toEqual([{ field: 'place', message: messages.placeMissing }]);
    expect(validate(formValues({ ...regional, place: 'Rhône', placeCode: 'dep-69' }))).toEqual([]);
  });

  test('lists the errors in the order of the page', () => {
    const errors = validate(
      formValues({ kind: '', title: '', body: '', link: 'x', place: 'x', consentToTerms: false }),
    );
    expect(errors.map(({ field }) => field)).toEqual(['kind', 'title', 'body', 'link', 'place', 'consentToTerms']);
  });
});
