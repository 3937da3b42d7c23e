import { is, atMost, above, atLeast, under, has, known, all, any, none, situation } from './vocabulary';
import type { Row } from './vocabulary';

// Jobs where work is written and spoken, then jobs where it is spoken; M1025 of the original stands for no job.
const writtenJobs = is('targetJobGroup', ['M1601', 'M1602', 'M1604', 'M1605', 'M1607', 'M1608', 'M1609', 'M1203', 'M1501', 'M1502']);
const spokenJobs = under('targetJobGroup', 'G17', 'G18', 'D12');
// With one project a person, as ours have; no job yet is told by `known`, and so is never UNKNOWN.
export const unclearProject = any(none(known('targetJobGroup')), situation('unclear-project'));

export const project: readonly Row[] = [
  ['for-company-creator', situation('company-creator'), { projectKind: 'CREATE_OR_TAKE_OVER_COMPANY' }, { projectKind: 'NEW_JOB' }],
  ['for-reorientation', situation('career-change'), { projectKind: 'REORIENTATION' }, { projectKind: 'NEW_JOB' }],
  ['for-first-job-search', is('projectKind', 'FIRST_JOB'), { projectKind: 'FIRST_JOB' }, { projectKind: 'NEW_JOB' }],
  ['for-experienced(2)', situation('two-years-experience'), { seniority: 'INTERMEDIATE' }, { seniority: 'JUNIOR' }],
  ['for-experienced(6)', situation('six-years-experience'), { seniority: 'CAREER' }, { seniority: 'INTERMEDIATE' }],
  ['for-experienced(10)', situation('ten-years-experience'), { seniority: 'EXPERT' }, { seniority: 'SENIOR' }],
  ['for-exact-experienced(intern)', is('seniority', 'INTERN'), { seniority: 'INTERN' }, { seniority: 'NONE' }],
  ['for-experience-in-domain', situation('has-done-the-job'), { previousJobSimilarity: 'DONE_THIS' }, { previousJobSimilarity: 'DONE_SIMILAR' }],
  ['for-experience-in-similar-domain', situation('has-done-similar-job'), { previousJobSimilarity: 'DONE_SIMILAR' }, { previousJobSimilarity: 'NEVER_DONE' }],
  ['for-first-time-in-job', situation('new-to-the-job'), { previousJobSimilarity: 'NEVER_DONE' }, { previousJobSimilarity: 'DONE_THIS' }],
  ['for-training-fulfilled', situation('degree-in-hand'), { trainingFulfilment: 'ENOUGH_DIPLOMAS' }, { trainingFulfilment: 'ENOUGH_EXPERIENCE' }],
  ['for-currently-in-training', is('trainingFulfilment', 'CURRENTLY_IN_TRAINING'), { trainingFulfilment: 'CURRENTLY_IN_TRAINING' }, { trainingFulfilment: 'NOT_SURE' }],
  ['for-active-search', situation('search-started'), { searchMonths: 1 }, { searchNotStarted: true }],
  ...[3, 6, 7, 12].map((months): Row => [`for-long-search(${months})`, atLeast('searchMonths', months), { searchMonths: months }, { searchMonths: months - 0.1 }]),
  ['for-searching-forever', atLeast('searchMonths', 19), { searchMonths: 19 }, { searchMonths: 18.9 }],
  ['for-short-search(-1)', atMost('searchMonths', 1), { searchNotStarted: true }, { searchMonths: 1.1 }, { searchNotStarted: false }],
  ['for-short-search(-3)', atMost('searchMonths', 3), { searchMonths: 3 }, { searchMonths: 4 }, { searchNotStarted: false }],
  ['for-long-accumulated-search(2)', situation('settled-search'), { searchMonths: 3, employmentSituation: 'LOST_OR_QUIT', projectKind: 'NEW_JOB' }, { searchMonths: 3, employmentSituation: 'EMPLOYED' }, { searchMonths: 3 }],
  ['for-application(2)', atLeast('weeklyApplications', 'SOME'), { weeklyApplications: 'SOME' }, { weeklyApplications: 'LESS_THAN_2' }],
  ['for-many-interviews(5)', above('interviewCount', 5), { interviewCount: 6 }, { interviewCount: 5 }],
  ['for-exact-interview(1)', is('interviewCount', 1), { interviewCount: 1 }, { interviewCount: 2 }],
  ['for-no-interview', situation('no-interviews'), { interviewCount: 0 }, { interviewCount: 1 }],
  ['for-many-interviews-per-month(1)', situation('frequent-interviews'), { interviewCount: 1, searchNotStarted: true }, { interviewCount: 3, searchMonths: 3 }, { interviewCount: 3 }],
  ['for-network(1)', situation('weak-network'), { networkStrength: 'WEAK' }, { networkStrength: 'MEDIUM' }],
  ['for-network(2)', is('networkStrength', 'MEDIUM'), { networkStrength: 'MEDIUM' }, { networkStrength: 'STRONG' }],
  ['for-network(3)', situation('strong-network'), { networkStrength: 'STRONG' }, { networkStrength: 'WEAK' }],
  ['for-passionate(likeable)', atLeast('jobAttachment', 'LIKEABLE'), { jobAttachment: 'LIKEABLE' }, { jobAttachment: 'ALIMENTARY' }],
  ['for-passionate(passionating)', situation('passionate'), { jobAttachment: 'LIFE_GOAL' }, { jobAttachment: 'LIKEABLE' }],
  ['for-passionate(life-goal)', atLeast('jobAttachment', 'LIFE_GOAL'), { jobAttachment: 'LIFE_GOAL' }, { jobAttachment: 'PASSION' }],
  ['for-very-short-contract', has('contractTypes', 'TEMPORARY'), { contractTypes: ['PERMANENT', 'TEMPORARY'] }, { contractTypes: [] }],
  ['for-with-resume', is('hasResume', true), { hasResume: true }, { hasResume: false }],
  ['for-unclear-project', unclearProject, {}, { targetJobGroup: 'M1805', hasClearProject: true }, { targetJobGroup: 'M1805' }],
  ['cant-sell-self', all(known('targetJobGroup'), situation('six-years-experience'), situation('needs-guidance')), { targetJobGroup: 'M1805', seniority: 'EXPERT', isAutonomous: false }, { seniority: 'JUNIOR' }, { targetJobGroup: 'M1805', seniority: 'EXPERT' }],
  ['for-missing-language', is('speaksFrench', false), { speaksFrench: false }, { speaksFrench: true }],
  ['for-missing-job-language', any(all(any(writtenJobs, spokenJobs), is('speaksFrench', false)), all(writtenJobs, is('writesFrench', false))), { targetJobGroup: 'M1602', speaksFrench: true, writesFrench: false }, { targetJobGroup: 'G1803', speaksFrench: true, writesFrench: false }, { targetJobGroup: 'G1803' }],
  ['language-relevance', known('speaksFrench'), { speaksFrench: false }, {}, null],
];
