import { factsToAskAgain } from '../../api/plans/check-ins/check-in.rules';

const EVERYTHING = {
  ...{ employmentSituation: 'FIRST_TIME', place: '69256', difficulties: ['EXPERIENCE'], interviewCount: 1 },
  ...{ weeklyApplications: 'SOME', hasResume: false, hasClearProject: true, projectKind: 'FIRST_JOB' },
};

describe('what a check-in asks again', () => {
  it('is the project right after the employment, of those who gave everything too', () => {
    expect(factsToAskAgain(EVERYTHING).slice(0, 2)).toEqual(['employmentSituation', 'projectKind']);
    expect(factsToAskAgain({ ...EVERYTHING, searchNotStarted: true }).slice(0, 3)).toEqual([
      'searchNotStarted',
      'employmentSituation',
      'projectKind',
    ]);
  });

  it('is whether the CV is made of those who had none, and never of those who had one', () => {
    expect(factsToAskAgain(EVERYTHING)).toContain('hasResume');
    expect(factsToAskAgain({ ...EVERYTHING, hasResume: true })).toEqual([
      'employmentSituation',
      'projectKind',
      'difficulties',
      'place',
    ]);
    expect(factsToAskAgain({ hasResume: true })).toEqual([]);
  });

  it('is only what the person gave, and not that a search has begun', () => {
    expect(factsToAskAgain({ projectKind: 'NEW_JOB', searchNotStarted: false, birthYear: 1990 })).toEqual([
      'projectKind',
    ]);
  });
});
