/** A request of one client, up to 1 MB. */
export interface Attack {
  what: string;
  body: string;
}

const SUBMIT = 'mutation ($i: SubmitContributionInput!) { submitContribution(input: $i) { trackingToken } }';
const FACTS = '{ birthYear: 1999, hasResume: false, employmentSituation: LOST_OR_QUIT }';

const keys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`unknown${at}`, at]));
const aliased = (field: string, times: number) =>
  Array.from({ length: times }, (_, at) => `a${at}: ${field}`).join(' ');
const attack = (what: string, query: string, variables: object = {}): Attack => ({
  what,
  body: JSON.stringify({ query, variables }),
});

/** One of each kind that once held everybody up, and the dearest requests that are answered. */
export const ATTACKS: readonly Attack[] = [
  attack('2,000 unknown keys', SUBMIT, { i: keys(2_000) }),
  attack('40,000 unknown keys', SUBMIT, { i: keys(40_000) }),
  attack('100,000 nulls', 'query ($f: ContributionFilter) { contributions(filter: $f) { total } }', {
    f: { status: Array(100_000).fill(null) },
  }),
  attack('1 MB of wrong enum values', 'query ($f: ContributionFilter) { contributions(filter: $f) { total } }', {
    f: { status: Array(4_900).fill('x'.repeat(190)) },
  }),
  attack('199 unknown keys', SUBMIT, { i: keys(199) }),
  attack('1 MB in one text', SUBMIT, { i: { title: 'x'.repeat(990_000) } }),
  attack('500 levels of lists', SUBMIT, { i: JSON.parse(`${'['.repeat(500)}1${']'.repeat(500)}`) }),
  attack('4,900 tokens of one unknown field', `{ ${'nothing '.repeat(4_900)}}`),
  attack('2,400 unknown fields', `{ ${aliased('x', 1_600)} }`),
  attack('4,900 tokens of one field', `{ ${'topics { key } '.repeat(1_200)}}`),
  attack('1 MB of spaces', `{ topics { key } ${' '.repeat(1_000_000)} }`),
  attack(
    'forty doubled fragments',
    `{ ...F0 } ${Array.from({ length: 40 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`).join(' ')} fragment F40 on Query { topics { key } }`,
  ),
  attack(
    '24 rankings with their reasons',
    `{ ${aliased(`recommend(facts: ${FACTS}, first: 1) { results { reasons } }`, 24)} }`,
  ),
  attack('25 searches of places', `{ ${aliased('places(search: "saint je") { code }', 25)} }`),
  attack('25 searches of jobs', `{ ${aliased('jobs(search: "infrmatique reseau") { label }', 25)} }`),
  attack(
    '25 searches of recommendations',
    `{ ${aliased('recommendations(first: 1, search: "formation emploi") { totalCount }', 25)} }`,
  ),
  attack(
    '100 recommendations with all relations',
    '{ recommendations(first: 100) { edges { node { slug title bodyMarkdown topics { key label } places { code label } situations { slug label sentence } strategies { title } actions(first: 5) { title } contributors } } } }',
  ),
  attack(
    'the whole schema',
    '{ __schema { types { name fields { name args { name type { name ofType { name ofType { name } } } } type { name ofType { name ofType { name } } } } inputFields { name } enumValues { name } } } }',
  ),
  attack(
    'a wrong sign-in',
    'mutation { signIn(input: { email: "nobody@example.org", password: "not the password" }) { userErrors { code } } }',
  ),
  attack('what resembles a long text', 'query ($t: String!, $b: String!) { similar(title: $t, body: $b) { title } }', {
    t: 'chercher un emploi dans la restauration',
    b: 'chercher un emploi dans une ville voisine avec un bon curriculum '.repeat(75),
  }),
];
