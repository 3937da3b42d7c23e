import { contributionNoticeText } from '../../api/contributions/triage/notice-text.rules';

describe('the text of a notice', () => {
  it('names who mentions, and who took over', () => {
    const mention = { kind: 'MENTION', by: 'Ada', counts: null } as const;
    expect(contributionNoticeText(mention, 'fr')).toBe('Ada vous mentionne dans une note.');
    expect(contributionNoticeText(mention, 'en')).toBe('Ada mentions you in a note.');
    const takenOver = { kind: 'TAKEN_OVER', by: null, counts: null } as const;
    expect(contributionNoticeText(takenOver, 'fr')).toBe('? a repris une contribution dont vous vous occupiez.');
    expect(contributionNoticeText(takenOver, 'en')).toBe('? took over a contribution that you were handling.');
  });

  it('says that a contributor answered', () => {
    const answered = { kind: 'ANSWERED', by: null, counts: null } as const;
    expect(contributionNoticeText(answered, 'fr')).toBe(
      'La personne a répondu : sa contribution revient dans la file.',
    );
    expect(contributionNoticeText(answered, 'en')).toBe(
      'The contributor answered: the contribution is back in the queue.',
    );
  });

  it('counts what waits, the most urgent first', () => {
    const counts = { DUE_SOON: 3, OVERDUE: 2, LONG_OVERDUE: 1 };
    expect(contributionNoticeText({ kind: 'REMINDER', by: null, counts }, 'fr')).toBe(
      'Contributions : 1 en retard d’au moins cinq jours ouvrés, 2 en retard, 3 à traiter d’ici un jour ouvré.',
    );
    expect(contributionNoticeText({ kind: 'REMINDER', by: null, counts }, 'en')).toBe(
      'Contributions: 1 overdue by five working days or more, 2 overdue, 3 due within one working day.',
    );
    expect(contributionNoticeText({ kind: 'REMINDER', by: null, counts: { OVERDUE: 4 } }, 'en')).toBe(
      'Contributions: 4 overdue.',
    );
    expect(contributionNoticeText({ kind: 'REMINDER', by: null, counts: null }, 'fr')).toBe('Contributions : .');
  });
});
