import { headerOf, knownNames } from '../../api/contributions/intake/csv/columns';
import { textOf } from '../../api/contributions/intake/csv/encoding';
import { recordsIn, recordsOf } from '../../api/contributions/intake/csv/file';
import { ContributionsFileError } from '../../api/contributions/intake/csv/file-error';
import { momentIn } from '../../api/contributions/intake/csv/moments';
import { kindIn, roleIn, yesIn } from '../../api/contributions/intake/csv/values';

const faultOf = (attempt: () => unknown): string => {
  try {
    attempt();
    return 'no fault';
  } catch (error) {
    return error instanceof ContributionsFileError ? error.message : `another error: ${String(error)}`;
  }
};

describe('the cells of a contributions file', () => {
  it.each([
    ['Stratégie', 'STRATEGY'],
    [' ACTION ', 'ACTION'],
    ['piste locale', 'REGIONAL_SUGGESTION'],
    ['Jeu de données', 'DATA'],
    ['un service', 'SERVICE'],
    ['du code', 'CODE'],
    ['Autre chose', 'OTHER'],
    ['', undefined],
    ['conseil', undefined],
  ])('say the kind "%s": %s', (cell, kind) => {
    expect(kindIn(cell)).toBe(kind);
  });

  it.each([
    ['Actions', 'ACTION'],
    ['Action(s)', 'ACTION'],
    ['Stratégies', 'STRATEGY'],
    ['Suggestions régionales', 'REGIONAL_SUGGESTION'],
    ['Suggestion Locale', 'REGIONAL_SUGGESTION'],
    ['donnée', 'DATA'],
    ['Services', 'SERVICE'],
    ['AUTRES', 'OTHER'],
    ['Action of the day', 'ACTION'],
    ['Don', undefined],
    ['Action, Service', undefined],
  ])('say the kind "%s", in the singular or in the plural: %s', (cell, kind) => {
    expect(kindIn(cell)).toBe(kind);
  });

  it.each([
    ["Demandeur·euse d'emploi", 'JOB_SEEKER'],
    ["Demandeur(euse) d'emploi", 'JOB_SEEKER'],
    ["demandeur-euse d'emploi", 'JOB_SEEKER'],
    ["demandeur/deuse d'emploi", 'JOB_SEEKER'],
    ["demandeur.se d'emploi", 'JOB_SEEKER'],
    ["Demandeur(euse)s d'emploi", 'JOB_SEEKER'],
    ['Demandeur-euse', 'JOB_SEEKER'],
    ["Demandeur·euse·s d'emploi", 'JOB_SEEKER'],
    ["Demandeuses d'emploi", 'JOB_SEEKER'],
    ['Demandeur ou demandeuse d’emploi', 'JOB_SEEKER'],
    ["Demandeur d'emploi (H/F)", 'JOB_SEEKER'],
    ["Chercheur·euse d'emploi", 'JOB_SEEKER'],
    ['Candidat(e)', 'JOB_SEEKER'],
    ['Conseiller·ère', 'COUNSELLOR'],
    ['conseiller(ère)', 'COUNSELLOR'],
    ['Conseiller-ère', 'COUNSELLOR'],
    ['conseiller/conseillère', 'COUNSELLOR'],
    ['Conseillers', 'COUNSELLOR'],
    ['Conseiller·e', 'COUNSELLOR'],
    ['Conseiller·ère·s', 'COUNSELLOR'],
    ['Conseiller ou maire', undefined],
    ['Conseiller·ère France Travail', 'COUNSELLOR'],
    ['Recruteur·euse', 'RECRUITER'],
    ['recruteur/trice', 'RECRUITER'],
    ['Recruteur ou recruteuse', 'RECRUITER'],
    ['Bénévole·s', 'ASSOCIATION'],
    ['Job seekers', 'JOB_SEEKER'],
    ['euse', undefined],
  ])('say the role "%s", of any gender: %s', (cell, role) => {
    expect(roleIn(cell)).toBe(role);
  });

  it('say the role, and yes or no', () => {
    expect(["Demandeur d'emploi", 'Conseillère', 'recruteur', 'bénévole', 'Autre', 'maire'].map(roleIn)).toEqual([
      ...['JOB_SEEKER', 'COUNSELLOR', 'RECRUITER', 'ASSOCIATION', 'OTHER', undefined],
    ]);
    expect(['oui', 'Coché', 'X', 'non', 'FALSE', '0', 'peut-être', ''].map(yesIn)).toEqual([
      ...[true, true, true, false, false, false, undefined, undefined],
    ]);
  });

  it.each<[string, string | undefined]>([
    ['2026-11-23', '2026-11-22T23:00:00.000Z'],
    ['2026-07-01', '2026-06-30T22:00:00.000Z'],
    [' 2026-11-23 ', '2026-11-22T23:00:00.000Z'],
    ['2026-11-23 09:30', '2026-11-23T08:30:00.000Z'],
    ['2026-11-23T09:30:15.250', '2026-11-23T08:30:15.000Z'],
    ['2026-11-23T09:30:15Z', '2026-11-23T09:30:15.000Z'],
    ['2026-11-23 09:30:15+05:30', '2026-11-23T04:00:15.000Z'],
    ['23/11/2026', '2026-11-22T23:00:00.000Z'],
    ['1/2/2026', '2026-01-31T23:00:00.000Z'],
    [' 23/11/2026 9h30 ', '2026-11-23T08:30:00.000Z'],
    ['23/11/2026 à 9:30', '2026-11-23T08:30:00.000Z'],
    ['23/11/2026 23:59', '2026-11-23T22:59:00.000Z'],
    ['15/06/2018 10:05:33', '2018-06-15T08:05:33.000Z'],
    ['15/06/2018 10:05:33.123', '2018-06-15T08:05:33.000Z'],
    ['15/06/2018, 10:05', '2018-06-15T08:05:00.000Z'],
    ['15/6/2018 10:05pm', '2018-06-15T20:05:00.000Z'],
    ['15/06/2018 12:05 AM', '2018-06-14T22:05:00.000Z'],
    ['15-06-2018 10:05', '2018-06-15T08:05:00.000Z'],
    ['15.06.2018', '2018-06-14T22:00:00.000Z'],
    ['2018/06/15 10:05:33', '2018-06-15T08:05:33.000Z'],
    ['15/06/2018 10 h 05 min 33 s', '2018-06-15T08:05:33.000Z'],
    ['15/06/2018 10h', '2018-06-15T08:00:00.000Z'],
    ['15 juin 2018', '2018-06-14T22:00:00.000Z'],
    ['Le 1er août 2018 à 10\u202Fh\u202F05', '2018-08-01T08:05:00.000Z'],
    ['vendredi 15 juin 2018 10:05:33', '2018-06-15T08:05:33.000Z'],
    ['3 févr. 2020', '2020-02-02T23:00:00.000Z'],
    ['15 DÉCEMBRE 2019', '2019-12-14T23:00:00.000Z'],
    ['15 June 2018', '2018-06-14T22:00:00.000Z'],
    ['June 15, 2018', '2018-06-14T22:00:00.000Z'],
    ['2018-06-15 10:05:33.123456+00', '2018-06-15T10:05:33.000Z'],
    ['2018-06-15 10:05:33 UTC', '2018-06-15T10:05:33.000Z'],
    ['2018-06-15T10:05:33+0200', '2018-06-15T08:05:33.000Z'],
    ['15 jui 2018', undefined],
    ['15 brumaire 2018', undefined],
    ['31 juin 2018', undefined],
    ['15/06-2018', undefined],
    ['15/06/2018 13:05 PM', undefined],
    ['15/06/2018 10:05:60', undefined],
    // The clocks went back at three: the hour that comes twice, and those around it.
    ['25/10/2026 01:30', '2026-10-24T23:30:00.000Z'],
    ['25/10/2026 03:30', '2026-10-25T02:30:00.000Z'],
    ['29/03/2026 01:30', '2026-03-29T00:30:00.000Z'],
    ['29/03/2026 03:30', '2026-03-29T01:30:00.000Z'],
    ['2026-02-29', undefined],
    ['31/04/2026', undefined],
    ['2026-13-01', undefined],
    ['00/01/2026', undefined],
    ['2026-11-23 24:00', undefined],
    ['2026-11-23 09:60', undefined],
    ['x2026-11-23', undefined],
    ['2026-11-23x', undefined],
    ['x23/11/2026', undefined],
    ['23/11/2026x', undefined],
    ['23/11/26', undefined],
    ['', undefined],
  ])('say the moment "%s": %s', (cell, moment) => {
    expect(momentIn(cell)?.toISOString()).toBe(moment);
  });
});

describe('the first line of a contributions file', () => {
  it('names the columns in French or in English, in any order', () => {
    const cells = ['Référence', 'Titre', 'TYPE', 'Text', 'Colour', 'Courriel'];
    expect(headerOf({ line: 1, cells })).toEqual({
      columns: ['id', 'title', 'kind', 'body', null, 'email'],
      names: { id: 'Référence', title: 'Titre', kind: 'TYPE', body: 'Text', email: 'Courriel' },
      notRead: ['Colour'],
    });
    expect(knownNames(cells)).toBe(5);
  });

  it('is refused without the columns that are needed', () => {
    expect(faultOf(() => headerOf({ line: 1, cells: ['id', 'titre', 'couleur'] }))).toBe(
      'line 1: the column "kind", "body" is missing. There is: "id", "titre", "couleur"',
    );
  });

  it('is refused with two columns of one meaning', () => {
    expect(faultOf(() => headerOf({ line: 1, cells: ['id', 'kind', 'x', 'x', 'titre', 'body', 'title'] }))).toBe(
      'line 1: the columns "titre" and "title" mean the same (title)',
    );
    expect(faultOf(() => headerOf({ line: 1, cells: ['id', 'ref', 'kind', 'titre', 'body'] }))).toContain(
      '"id" and "ref" mean the same (id)',
    );
  });
});

describe('the text of a contributions file', () => {
  const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

  it('is UTF-8, with its mark or without, or of a French Windows', () => {
    expect(textOf(Buffer.from('\uFEFFété'))).toEqual({ text: 'été', encoding: 'UTF-8' });
    expect(textOf(Buffer.from('été'))).toEqual({ text: 'été', encoding: 'UTF-8' });
    expect(textOf(latin('été \x80'))).toEqual({ text: 'été €', encoding: 'Windows-1252' });
  });

  it('is refused where it is neither', () => {
    const damaged = (line: number): string => `line ${line}: a character is not UTF-8. Save the file as UTF-8 again.`;
    expect(faultOf(() => textOf(Buffer.concat([Buffer.from('é\n\n'), latin('é')])))).toBe(damaged(3));
    expect(faultOf(() => textOf(Buffer.from('a\0')))).toBe(damaged(1));
    expect(faultOf(() => textOf(latin('a\né\x81')))).toBe(damaged(2));
  });

  it('is read by records, each with the line where it begins', () => {
    expect(recordsOf('a;b\n"1\n2";x\n ; \n\nc;"d""e"\n', ';')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1\n2', 'x'] },
      { line: 6, cells: ['c', 'd"e'] },
    ]);
    expect(recordsOf('a,é\n"b\nc",d\r\ne\n', ',').map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it.each([
    ['a\n"b', 'line 2: a quote (") is opened and never closed. Nothing is read after it.'],
    [
      'a\nb\n"c" d\n',
      'line 3: a quote (") stands inside a quoted cell: write it twice (""). Nothing is read after it.',
    ],
    [
      'a\nb "c"\n',
      'line 2: a quote (") stands inside a cell without quotes: put the cell in quotes, and write it twice (""). Nothing is read after it.',
    ],
  ])('is refused at a quote that makes the rest unreadable: %j', (text, fault) => {
    expect(faultOf(() => recordsOf(text, ','))).toBe(fault);
  });

  it.each([
    ['sep=;\r\na;b\r\nc;d\r\n', 2],
    ['"sep=;"\na;b\nc;d', 2],
    ['SEP=;;;;\na;b\nc;d', 2],
    ['sep=|\na|b\nc|d', 2],
    ['sep=\t\na\tb\nc\td', 2],
    ['\n\nsep=;\na;b\nc;d', 4],
    ['titre;b\nc;d', 1],
    ['\ntitre;b\nc;d', 2],
  ])('is read after a line that names the delimiter: %j', (text, line) => {
    const [head, first, ...others] = recordsIn(text);
    expect([head?.line, head?.cells.length, first, others]).toEqual([
      ...[line, 2, { line: line + 1, cells: ['c', 'd'] }, []],
    ]);
  });

  it('counts the lines of an old Mac', () => {
    expect(recordsOf('a;b\r"1\r2";x\rc;d\r', ';').map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it('is UTF-16 where its mark says so', () => {
    const text = Buffer.from('\uFEFFété\tœuf', 'utf16le');
    expect(textOf(text)).toEqual({ text: 'été\tœuf', encoding: 'UTF-16' });
    expect(textOf(Buffer.from(text).swap16())).toEqual({ text: 'été\tœuf', encoding: 'UTF-16' });
    expect(faultOf(() => textOf(Buffer.concat([text, Buffer.from([0, 0xd8])])))).toBe(
      'line 1: a character is not UTF-8. Save the file as UTF-8 again.',
    );
  });
});
