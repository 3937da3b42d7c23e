import { factsToAskAgain } from '../../api/plans/check-ins/check-in.rules';

const EVERYTHING = {
  ...{ employmentSituation: 'FIRST_TIME', place: '69256', difficulties: ['EXPERIENCE'], interviewCount: 1 },
  ...{ weeklyApplications: 'SOME', hasResume: false, hasClearProject: true, projectKind: 'FIRST_JOB' },
};

describe('what a check-in asks again', () => {
  it('is the project right after the employment, of those who gave everything too', () => {
    expect(factsToAskAgain(EVERYTHING)).toEqual(['employmentSituation', 'projectKind', 'place', 'difficulties']);
    expect(factsToAskAgain({ ...EVERYTHING, searchNotStarted: true }).slice(0, 3)).toEqual([
      'searchNotStarted',
      'employmentSituation',
      'projectKind',
    ]);
  });

  it('is only what the person gave, and not that a search has begun', () => {
    expect(factsToAskAgain({ projectKind: 'NEW_JOB', searchNotStarted: false, birthYear: 1990 })).toEqual([
      'projectKind',
    ]);
  });
});
