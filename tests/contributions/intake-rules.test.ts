import { ANONYMOUS } from '../../api/accounts/permissions/viewer.rules';
import type { SubmitContributionInput } from '../../api/contributions/contribution-inputs.graphql';
import {
  atCurrentPlace,
  faultsOf,
  fieldsOf,
  sourceOf,
  unreadableFaults,
} from '../../api/contributions/intake/intake.rules';
import { fixtureWorld } from '../targeting/language/fixture-world';

const world = fixtureWorld();
const given: SubmitContributionInput = {
  kind: 'ACTION',
  title: 'Appeler le boulanger',
  body: 'Le patron est au fournil avant six heures.',
  consentToTerms: true,
  mayBeNamed: false,
};
const faults = (changes: Partial<SubmitContributionInput>): string[] =>
  faultsOf({ ...given, ...changes }, world).flatMap((fault) =>
    fault === undefined ? [] : [`${fault.field?.join('.')} ${fault.code}`],
  );

describe('what somebody submits', () => {
  it.each<[string, Partial<SubmitContributionInput>, string[]]>([
    ['a sound contribution', {}, []],
    ['a title of five characters', { title: ' cinqs ' }, []],
    ['a title of four characters', { title: ' cinq ' }, ['title TOO_SHORT']],
    ['a title of 121 characters', { title: 'x'.repeat(121) }, ['title TOO_LONG']],
    ['a body of 19 characters', { body: 'x'.repeat(19) }, ['body TOO_SHORT']],
    ['a body of 5,001 characters', { body: 'x'.repeat(5001) }, ['body TOO_LONG']],
    ['a use of 2,001 characters', { usefulWhen: 'x'.repeat(2001) }, ['usefulWhen TOO_LONG']],
    ['a name of 121 characters', { contributorName: 'x'.repeat(121) }, ['contributorName TOO_LONG']],
    ['a link that is none', { link: 'ici' }, ['link INVALID_LINK']],
    ['a blank link', { link: '  ' }, []],
    ['an e-mail address that is none', { contributorEmail: 'lou' }, ['contributorEmail INVALID_EMAIL']],
    ['an e-mail address between spaces', { contributorEmail: ' lou@example.org ' }, []],
    ['no consent', { consentToTerms: false }, ['consentToTerms CONSENT_REQUIRED']],
    ['an unknown fact', { statedFacts: { nothing: 1 } as never }, ['statedFacts./nothing UNKNOWN_FACT']],
  ])('%s has the faults %j', (_what, changes, expected) => {
    expect(faults(changes)).toEqual(expected);
  });

  it('names a place that exists, and must name one where it is a regional suggestion', () => {
    expect(faults({ placeCode: ' 69123 ' })).toEqual([]);
    expect(faults({ placeCode: '69999' })).toEqual([expect.stringMatching(/^placeCode /)]);
    expect(faults({ kind: 'REGIONAL_SUGGESTION', placeCode: ' ' })).toEqual([expect.stringMatching(/^placeCode /)]);
    expect(faults({ kind: 'REGIONAL_SUGGESTION', placeCode: 'dep-69' })).toEqual([]);
    expect(faults({ kind: 'REGIONAL_SUGGESTION' })).not.toEqual(
      faults({ kind: 'REGIONAL_SUGGESTION', placeCode: '69999' }),
    );
  });

  it.each(['title', 'body', 'usefulWhen', 'link', 'contributorName', 'contributorEmail'] as const)(
    'holds no character in its %s that could not be kept',
    (field) => {
      const isTold = (text: string): boolean =>
        faultsOf({ ...given, [field]: text }, world)
          .slice(0, 6)
          .some((fault) => fault?.field?.[0] === field);
      expect(isTold('un \0 deux, et encore vingt lettres')).toBe(true);
      expect(isTold('un 🙂 deux, et encore vingt lettres')).toBe(false);
    },
  );

  it('holds no half of a character that could not be kept', () => {
    expect(unreadableFaults({ title: 'un \ud800 deux' })).toMatchObject([{ field: ['title'] }]);
  });

  it('is told which of several texts cannot be kept', () => {
    const found = unreadableFaults({ one: 'a', two: 'b\0', three: null, four: undefined });
    expect(found.map((fault) => fault?.field)).toEqual([undefined, ['two'], undefined, undefined]);
  });
});

describe('what is kept of a contribution', () => {
  const blank = { usefulWhen: ' ', link: ' ', contributorName: ' ', contributorEmail: ' ', placeCode: ' ' };
  const none = {
    ...{ kind: 'ACTION', title: given.title, body: given.body, usefulWhen: null, statedFacts: {}, placeCode: null },
    ...{ link: null, contributorRole: null, contributorName: null, contributorEmail: null, mayBeNamed: false },
  };

  it('is nothing where nothing is given, or blanks', () => {
    expect(fieldsOf({ ...given, mayBeNamed: undefined as never })).toEqual(none);
    expect(fieldsOf({ ...given, ...blank })).toEqual(none);
  });

  it('is what was given, to the letter', () => {
    const said = {
      ...{ title: ' Appeler ', body: ' Au fournil. ', usefulWhen: ' Tôt. ', statedFacts: { hasResume: true } },
      ...({ contributorRole: 'COUNSELLOR', mayBeNamed: true } as const),
    } as const;
    expect(fieldsOf({ ...given, ...said })).toEqual({ ...none, ...said });
  });

  it('has no blanks around a name, a link, an address or a place', () => {
    const said = { contributorName: ' Lou ', link: ' example.org ', contributorEmail: ' lou@example.org ' };
    expect(fieldsOf({ ...given, ...said, placeCode: ' 69123 ' })).toMatchObject({
      ...{ contributorName: 'Lou', contributorEmail: 'lou@example.org', placeCode: '69123' },
      link: 'https://example.org',
    });
  });

  it('has no invisible characters around its title, which came along with a copy', () => {
    expect(fieldsOf({ ...given, title: '\u200b Appeler\u200b' }).title).toBe('Appeler');
  });
});

describe('the place of a contribution', () => {
  const moved = { ...world, placeChain: (code: string) => (code === '69383' ? ['69123', 'dep-69'] : undefined) };
  const placeOf = (placeCode: string | null) => atCurrentPlace({ ...given, placeCode }, moved);

  it('is the one of now', () => {
    expect(placeOf(' 69383 ')).toEqual({ ...given, placeCode: '69123' });
  });

  it('is left as it is where there is none, or none of that code', () => {
    expect(placeOf(null)).toEqual({ ...given, placeCode: null });
    expect(placeOf('00000')).toEqual({ ...given, placeCode: '00000' });
  });
});

describe('the source of a contribution', () => {
  it('is the team, a page of the service, or the API', () => {
    expect(sourceOf({ kind: 'STAFF', id: 'a', name: 'Ada', roles: [] }, true)).toBe('STAFF');
    expect(sourceOf(ANONYMOUS, true)).toBe('FORM');
    expect(sourceOf(ANONYMOUS, false)).toBe('API');
  });
});
