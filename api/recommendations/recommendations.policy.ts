import { anyoneMay, everyStaff, staffMay } from '../accounts/permissions';
import type { Permission } from '../accounts/permissions';

export const askForRecommendations = anyoneMay('recommendations.ask');

/** For facts that somebody of the team gives: whom it is for is no secret to them. */
export const askWhyNot = everyStaff('recommendations.why-not');

export const readCoverage = everyStaff('coverage.read');

export const readExperiments = everyStaff('experiment.read');

/** Decides what only a share of people get, as what is published is decided. */
export const runExperiments = staffMay('experiment.run', 'PUBLISHER');

/** What people's answers tell of the catalogue as a whole. */
export const readUsefulness = everyStaff('usefulness.read');

export const recommendationsOperations = {
  recommend: askForRecommendations,
  whyNot: askWhyNot,
  coverage: readCoverage,
  coverageGrid: readCoverage,
  experiments: readExperiments,
  experiment: readExperiments,
  scorers: readExperiments,
  usefulnessByTopic: readUsefulness,
  startExperiment: runExperiments,
  stopExperiment: runExperiments,
} satisfies Record<string, Permission>;
