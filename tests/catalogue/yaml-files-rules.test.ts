import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { readFolder } from '../../api/catalogue/transfer/folder.rules';
import { readYaml } from '../../api/catalogue/transfer/yaml-reading.rules';
import { yamlText } from '../../api/catalogue/transfer/yaml-writing.rules';
import { isReadable } from '../../api/platform/invisible';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const faultsOf = (text: string | Uint8Array): string[] =>
  readYaml(typeof text === 'string' ? bytes(text) : text).faults.map(
    ({ spot, reason }) => `${spot.line}:${spot.column} ${reason.en}`,
  );
const valueOf = (text: string): unknown => {
  const { document, faults } = readYaml(bytes(text));
  expect(faults).toEqual([]);
  return document?.value;
};

describe('YAML that is written', () => {
  it('shows texts line by line, folds nothing, and quotes what would be read as something else', () => {
    const body = '1. Appelez.\n\n   « Bonjour : je… »\n2. # pas un commentaire';
    const text = yamlText({ slug: 'no', title: 'x'.repeat(300), summary: 'Une ligne.', bodyMarkdown: body, weight: 1 });
    expect(text).toBe(
      [
        ...['slug: no', `title: ${'x'.repeat(300)}`, 'summary: |-', '  Une ligne.', 'bodyMarkdown: |-'],
        ...['  1. Appelez.', '', '     « Bonjour : je… »', '  2. # pas un commentaire', 'weight: 1', ''],
      ].join('\n'),
    );
    expect(yamlText({ key: '12', on: 'true', none: 'null' })).toBe('key: "12"\non: "true"\nnone: "null"\n');
  });

  it('repeats what stands twice instead of naming it', () => {
    const rule = { fact: 'age', op: 'lt', value: 26 };
    expect(yamlText({ all: [rule, rule] })).not.toMatch(/[&*]/);
  });

  it('is read back to the letter, whatever a text holds', () => {
    const line = oneof(
      string({ unit: 'binary' }),
      constantFrom('- a', '# b', '  c', 'd: e', '\tf', 'g ', '|', '"', "'", '---', '...', '%x', '&a', '*a', '!t', '~'),
    );
    const text = array(line, { maxLength: 6 }).map((lines) => lines.join('\n'));
    assert(
      property(text.filter(isReadable), text.filter(isReadable), (one, other) => {
        const value = { title: one, summary: other, bodyMarkdown: one, list: [one, { reason: other }] };
        const written = yamlText(value);
        expect(valueOf(written)).toEqual(value);
        expect(valueOf(written.replaceAll('\n', '\r\n'))).toEqual(value);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('YAML that is read', () => {
  it('may have line ends of Windows and a byte order mark', () => {
    expect(valueOf('\uFEFFsummary: |-\r\n  un\r\n  deux\r\ntitle: trois\r\n')).toEqual({
      summary: 'un\ndeux',
      title: 'trois',
    });
  });

  it.each([
    ['title: "a\nkind: b', '2:8 The closing quote of this text is missing.'],
    ['title: a\ntitle: b', '2:1 This key is given twice in one place: keep one of them.'],
    ['title: a\n  b: c', '1:8'],
    ['a: 1\n---\nb: 2', '2:1 One document for each file.'],
    ['', '1:1 The file is empty.'],
    ['# nothing\n', '1:1 The file is empty.'],
    ['a: "\\0"', '1:4 This text holds a character that cannot be read.'],
    ['a: 1\nb: !!js/function x', '2:4 Tags (!) are not read.'],
    ['a: 1\nb: !!binary aGk=', '2:4 Tags (!) are not read.'],
    ['%YAML 1.1\n---\na: yes', '1:1 Directives (%) are not read.'],
    ['a: &x [1]\nb: *x', '1:4 Anchors (&) are not read.'],
    ['a: *x', '1:4 Aliases (*) are not read'],
    ['? [a]\n: 1', '1:3'],
  ])('is refused where it is wrong: %j', (text, fault) => {
    expect(faultsOf(text)[0]).toContain(fault);
  });

  it('is refused at the first byte that is not UTF-8', () => {
    expect(faultsOf(Buffer.from('title: un\nsummary: d\xE9j\xE0', 'latin1'))).toEqual([
      '2:11 Not UTF-8: save the file with this encoding.',
    ]);
    expect(faultsOf(Buffer.from('\uFEFFtitle: a', 'utf16le'))[0]).toContain('1:1 Not UTF-8');
  });

  it('cannot exhaust who reads it', () => {
    const bomb = `a: &a [x]\n${[...'bcdefghij'].map((name, index) => `${name}: &${name} [${`*${'abcdefghi'[index]}, `.repeat(9)}]`).join('\n')}`;
    const started = Date.now();
    expect(faultsOf(bomb)).toEqual(['1:4 Anchors (&) are not read.']);
    expect(faultsOf(`a: ${'['.repeat(500_000)}`)[0]).toContain('Nested more than 32 deep.');
    expect(faultsOf(`a: ${'{a: '.repeat(100_000)}`)[0]).toContain('Nested more than 32 deep.');
    expect(faultsOf('- '.repeat(200_000))[0]).toContain('Nested more than 32 deep.');
    expect(faultsOf(Array.from({ length: 50_000 }, (_, index) => `k${index}: 1`).join('\n'))[0]).toContain(
      'More than 100 keys in one place.',
    );
    expect(faultsOf('a'.repeat(512 * 1024 + 1))).toEqual(['1:1 Larger than 512 KB.']);
    expect(Date.now() - started).toBeLessThan(20_000);
  });

  it('keeps keys that JavaScript treats in a special way as they are', () => {
    const value = valueOf('__proto__:\n  polluted: 1\n') as object;
    expect([Object.keys(value), ({} as { polluted?: number }).polluted]).toEqual([['__proto__'], undefined]);
  });
});

describe('the files of a folder', () => {
  const SITUATION = 'label: Moins de 26 ans\nrule:\n  fact: age\n  op: lt\n  value: 26\n';
  const faults = (...files: [string, string][]) =>
    readFolder(files.map(([path, text]) => ({ path, bytes: bytes(text) }))).faults.map(
      ({ path, spot, reason }) => `${path}:${spot?.line}:${spot?.column} ${reason.en}`,
    );

  it('bear the names of what they hold, each once', () => {
    expect(faults(['situations/young.yaml', `slug: old\n${SITUATION}`])).toEqual([
      'situations/young.yaml:1:7 The slug "old" is not the name of the file.',
    ]);
    expect(
      faults(
        ['situations/young.yaml', `slug: young\n${SITUATION}`],
        ['situations/young.yml', `slug: young\n${SITUATION}`],
      ),
    ).toEqual(['situations/young.yml:1:7 "young" is also in situations/young.yaml.']);
    expect(faults(['situations/Young.yaml', `slug: Young\n${SITUATION}`])[0]).toContain('Expected a slug');
    expect(faults(['topics.yaml', '- key: a\n  label: A\n  labelEn: A\n- key: a\n  label: B\n  labelEn: B\n'])).toEqual(
      ['topics.yaml:4:8 The key "a" is there twice.'],
    );
  });

  it('are told every field that is missing, unknown or of another kind', () => {
    const text =
      'slug: call\nkind: TIP\ntitle: 12\nsumary: x\ntopics: network\nweight: .nan\nscoreLines:\n  - score: a\n';
    expect(faults(['recommendations/call.yaml', text])).toEqual([
      'recommendations/call.yaml:4:9 There is no field "sumary".',
      'recommendations/call.yaml:2:7 Expected STRATEGY or ACTION.',
      'recommendations/call.yaml:3:8 Expected a text; put it in quotes if it looks like something else.',
      'recommendations/call.yaml:1:1 The field "summary" is missing.',
      'recommendations/call.yaml:1:1 The field "bodyMarkdown" is missing.',
      'recommendations/call.yaml:5:9 Expected a list.',
      'recommendations/call.yaml:6:9 Expected a number.',
      'recommendations/call.yaml:8:12 Expected a number.',
      'recommendations/call.yaml:8:5 The field "reason" is missing.',
    ]);
  });

  it('are read where they belong, and named where they do not', () => {
    const read = readFolder(
      ['README.md', 'situations/young.yaml', 'situations/notes.txt', 'elsewhere/young.yaml'].map((path) => ({
        path,
        bytes: bytes(`slug: young\n${SITUATION}`),
      })),
    );
    expect(read.notRead).toEqual(['README.md', 'elsewhere/young.yaml', 'situations/notes.txt']);
    expect(read.situations.map(({ slug }) => slug)).toEqual(['young']);
  });
});
