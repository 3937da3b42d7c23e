import { matchesSearch } from '../../admin/back-office/src/client/matchesSearch';
import { groupsFor } from '../../admin/back-office/src/menu/groups';
import { matching } from '../../admin/back-office/src/palette/entry';
import { synonymsOf } from '../../admin/back-office/src/palette/found/synonyms';
import type { EntryGroup } from '../../admin/back-office/src/palette/entry';

const group = (name: EntryGroup['name'], ...labels: string[]): EntryGroup => ({
  name,
  entries: labels.map((label) => ({ id: label, label, run: () => undefined })),
});

const labelsOf = (groups: readonly EntryGroup[]): string[] =>
  groups.flatMap(({ entries }) => entries.map(({ label }) => label));

describe('what the palette offers', () => {
  const groups = [group('screens', 'Équipe', 'Motifs de refus'), group('commands', 'Créer une situation')];

  it('holds every word that was typed, in any order, without regard to accents and case', () => {
    expect(labelsOf(matching(groups, 'equipe'))).toEqual(['Équipe']);
    expect(labelsOf(matching(groups, 'SITU cré'))).toEqual(['Créer une situation']);
    expect(matching(groups, 'refus situation')).toEqual([]);
  });

  it('answers to other words that people use for a line, together with its own', () => {
    const made = {
      ...group('commands'),
      entries: [{ id: 'make-situations', label: 'Créer une situation', run: () => undefined }],
    };
    const synonyms = (id: string): string => synonymsOf(id, 'fr');
    expect(labelsOf(matching([made], 'nouvelle situation', synonyms))).toEqual(['Créer une situation']);
    expect(matching([made], 'nouvelle recommandation', synonyms)).toEqual([]);
    expect(matching([made], 'nouvelle situation')).toEqual([]);
  });

  it('is the beginning of each group before anything is typed', () => {
    const many = group('screens', ...'abcdefgh');
    expect(labelsOf(matching([many, ...groups], ' '))).toEqual([...'abcdef', ...labelsOf(groups)]);
  });
});

describe('what a list of choices is searched for', () => {
  it.each([' équi', 'EQUIPE ', 'qui'])(
    'is found in a label wherever it stands, without the spaces around it: %j',
    (typed) => expect(matchesSearch('Équipe', typed)).toBe(true),
  );

  it('is all of what was typed, in its order', () =>
    expect(matchesSearch('Motifs de refus', 'refus motifs')).toBe(false));
});

describe('the groups of the menu', () => {
  it('hold what the permissions open, and are left out when nothing is left of them', () => {
    expect(groupsFor(['coverage.read', 'contribution.read'])).toEqual([
      { name: 'queues', resources: ['contributions'] },
      { name: 'wall', resources: ['coverage'] },
    ]);
    expect(groupsFor([])).toEqual([]);
  });
});
