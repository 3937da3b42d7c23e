import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { digests } from '../support/tables';
import { signedIn } from '../support/staff';
import { addPlaces, submitted } from './contribution.factory';

const HEADER = 'identifiant;catégorie;titre;explication;lieu';
const BODY = 'Vingt caractères au moins, pour un conseil entier.';
const csv = (...lines: string[]): string => [HEADER, ...lines].join('\r\n');
const SELECTION =
  'lines { similar { contributionId title similarity } similarLine { line similarity } line outcome externalId title kind place { label } isTitleKnown differences faults { column reason } } encoding notRead notCompared';

describe('a file of contributions in the back-office', () => {
  let api: TestApi;
  let admin: TestClient;
  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    await api.app.database.query(`UPDATE place SET search = lower(label)`);
    admin = await signedIn(api, 'ADMIN');
  });
  beforeEach(async () => {
    await api.app.database.query('TRUNCATE contribution CASCADE');
  });
  afterAll(async () => api.stop());

  const send = async (
    bytes: Buffer | string,
    dryRun: boolean,
    { client = admin, leftOut }: { client?: TestClient; leftOut?: number[] } = {},
  ): Promise<Json> =>
    client.mutate(
      'importContributions',
      {
        file:
          Buffer.from(bytes)
            .toString('base64')
            .match(/.{1,48000}/g) ?? [],
        dryRun,
        leftOut,
      },
      SELECTION,
    );
  const outcomes = ({ lines }: Json): string[] => lines.map(({ outcome }: Json) => outcome);
  const count = async (): Promise<number> =>
    (await api.app.database.query('SELECT count(*)::int AS count FROM contribution'))[0].count;

  const MIXED = csv(
    `a1;Action;Appeler tôt;${BODY};Lyon`,
    `a2;Dessin;Peindre;${BODY};`,
    `a3;Stratégie;Changer de voie;Trop court;`,
    `a1;Action;Encore;${BODY};`,
  );

  it('is told line by line, and nothing is written', async () => {
    const before = await digests(api);
    const { lines, encoding, notRead, userErrors } = await send(MIXED, true);
    expect([userErrors, encoding, notRead]).toEqual([[], 'UTF-8', []]);
    expect(lines.map(({ line, outcome }: Json) => [line, outcome])).toEqual([
      [2, 'NEW'],
      [3, 'REFUSED'],
      [4, 'REFUSED'],
      [5, 'REFUSED'],
    ]);
    expect(lines[0]).toMatchObject({
      externalId: 'a1',
      title: 'Appeler tôt',
      kind: 'ACTION',
      place: { label: 'Lyon' },
    });
    expect(lines[1].faults).toMatchObject([{ column: 'catégorie', reason: expect.stringContaining('Dessin') }]);
    expect(lines[2].faults).toMatchObject([{ column: 'explication' }]);
    expect(lines[3].faults).toMatchObject([{ column: 'identifiant', reason: '« a1 » est déjà à la ligne 2' }]);
    expect(await digests(api)).toEqual(before);
  });

  const ALIKE = csv(
    `s1;Action;Appeler le boulanger avant sept heures;Le patron est au fournil et répond lui-même au téléphone.;`,
    `s2;Action;Visiter une usine du textile;Les ateliers ouvrent leurs portes chaque printemps aux curieux.;`,
    `s3;Action;Visiter les usines de textile;Chaque printemps, les ateliers ouvrent leurs portes aux curieux.;`,
    `s4;Action;Appeler le boulanger et le garagiste du bourg;Quand on n’a pas de voiture, deux roues suffisent souvent.;`,
  );

  it('marks the lines that resemble what is here, or an earlier line, and brings them unless they are left out', async () => {
    const id = await submitted(api);
    const { lines, notCompared } = await send(ALIKE, true);
    expect(notCompared).toBe(0);
    expect(lines.map(({ similar }: Json) => similar?.contributionId ?? null)).toEqual([id, null, null, null]);
    expect(lines.map(({ similarLine }: Json) => similarLine?.line ?? null)).toEqual([null, null, 3, null]);
    for (const { similarity } of [lines[0].similar, lines[2].similarLine]) {
      expect(similarity).toBeGreaterThanOrEqual(0.5);
      expect(similarity).toBeLessThan(1);
    }
    const taken = await send(ALIKE, false, { leftOut: [4, 99] });
    expect(outcomes(taken)).toEqual(['NEW', 'NEW', 'LEFT_OUT', 'NEW']);
    expect(await count()).toBe(4);
    expect(outcomes(await send(ALIKE, true))).toEqual(['SAME', 'SAME', 'NEW', 'SAME']);
  });

  it('says how many lines were too many to be compared', async () => {
    const many = Array.from({ length: 503 }, (_, at) => `m${at};Action;Conseil numéro ${at};${BODY};`);
    const { lines, notCompared } = await send(csv(...many), true);
    expect(notCompared).toBe(3);
    expect(lines.slice(1, 500).every(({ similarLine }: Json) => similarLine !== null)).toBe(true);
    expect(lines.slice(500).map(({ similarLine }: Json) => similarLine)).toEqual([null, null, null]);
  });

  it('is taken in once: the sound lines, and none of them again', async () => {
    expect(outcomes(await send(MIXED, false))).toEqual(['NEW', 'REFUSED', 'REFUSED', 'REFUSED']);
    expect(await count()).toBe(1);
    expect(outcomes(await send(MIXED, false))).toEqual(['SAME', 'REFUSED', 'REFUSED', 'REFUSED']);
    expect(await count()).toBe(1);
    const [event] = await api.app.database.query(
      `SELECT w.actor FROM audit_event e JOIN audit_words w ON w.event_id = e.id WHERE action = 'contribution.import'`,
    );
    expect(event.actor).toMatch(/^ADMIN/);
  });

  it('is taken in once, also when it is sent twice at the same moment', async () => {
    const file = csv(`b1;Action;Appeler tôt;${BODY};`, `b2;Action;Appeler tard;${BODY};`);
    const answers = await Promise.all([send(file, false), send(file, false)]);
    expect(answers.flatMap(outcomes).toSorted()).toEqual(['NEW', 'NEW', 'SAME', 'SAME']);
    expect(await count()).toBe(2);
  });

  it('leaves what is there already as it is, and tells what differs', async () => {
    await send(csv(`c1;Action;Appeler tôt;${BODY};`), false);
    const [line] = (await send(csv(`c1;Action;Appeler très tôt;${BODY};Lyon`), false)).lines;
    expect(line).toMatchObject({ outcome: 'DIFFERENT', differences: ['titre', 'lieu'] });
    expect(await api.app.database.query('SELECT title FROM contribution')).toEqual([{ title: 'Appeler tôt' }]);
  });

  it('tells titles that are known already, here or on an earlier line', async () => {
    await submitted(api, { title: 'Relire son CV' });
    const file = csv(
      `d1;Action;RELIRE SON CV ;${BODY};`,
      `d2;Action;Marcher;${BODY};`,
      `d3;Action;marcher;${BODY};`,
      `d4;Action;Dormir assez;${BODY};`,
    );
    const { lines } = await send(file, true);
    expect(lines.map(({ isTitleKnown }: Json) => isTitleKnown)).toEqual([true, false, true, false]);
  });

  it.each([
    ['Windows-1252', Buffer.from(csv(`e1;Action;Répondre tôt à l'été;${BODY};`), 'latin1')],
    ['UTF-16', Buffer.from(`\uFEFF${csv(`e1;Action;Répondre tôt à l'été;${BODY};`)}`, 'utf16le')],
    ['UTF-8', Buffer.from(`\uFEFF${csv(`e1;Action;Répondre tôt à l'été;${BODY};`)}`)],
    ['UTF-8', Buffer.from(csv(`e1;Action;Répondre tôt à l'été;${BODY};`).replaceAll(';', '\t'))],
  ])('is read in %s', async (encoding, bytes) => {
    const answer = await send(bytes, true);
    expect([answer.encoding, answer.lines[0].title]).toEqual([encoding, "Répondre tôt à l'été"]);
  });

  it('is refused in words, in the language of the screen, when it cannot be read', async () => {
    const codes = ({ userErrors }: Json): string[] => userErrors.map(({ code }: Json) => code);
    const unreadable = await send('nom;âge\nCamille;30', true);
    expect(codes(unreadable)).toEqual(['UNREADABLE_FILE']);
    expect(unreadable.userErrors[0].message).toMatch(/^Le fichier ne se lit pas, ligne 1 : il manque/);
    const inEnglish = await send('nom;âge\nCamille;30', true, { client: admin.with({ 'accept-language': 'en' }) });
    expect(inEnglish.userErrors[0].message).toMatch(/^The file cannot be read, line 1: /);
    const [line] = (
      await send(csv(`f1;Dessin;Peindre;${BODY};`), true, { client: admin.with({ 'accept-language': 'en' }) })
    ).lines;
    expect(line.faults[0].reason).toMatch(/is none of/);
    expect(codes(await send('', true))).toEqual(['UNREADABLE_FILE']);
    expect(codes(await send(csv('g1;"Action;sans fin'), true))).toEqual(['UNREADABLE_FILE']);
    expect(codes(await send(Buffer.alloc(700_001, 'a'), true))).toEqual(['TOO_LARGE']);
    const many = csv(...Array.from({ length: 2001 }, (_, at) => `${at};x;y;z;`));
    expect(codes(await send(many, true))).toEqual(['TOO_MANY']);
    const damaged = await admin.mutate('importContributions', { file: ['é%'], dryRun: true }, SELECTION);
    expect(codes(damaged)).toEqual(['MALFORMED']);
  });

  it('is for administrators alone', async () => {
    for (const role of ['MODERATOR', 'EDITOR', 'PUBLISHER', 'ANALYST'] as const) {
      const { codes } = await (
        await signedIn(api, role)
      ).send('mutation { importContributions(input: { file: [], dryRun: true }) { userErrors { code } } }');
      expect(codes).toEqual(['FORBIDDEN']);
    }
  });
});
