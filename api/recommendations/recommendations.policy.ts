import { anyoneMay, everyStaff, staffMay } from '../accounts/permissions';
import type { Permission } from '../accounts/permissions';

export const askForRecommendations = anyoneMay('recommendations.ask');

export const readCoverage = everyStaff('coverage.read');

export const readExperiments = everyStaff('experiment.read');

/** Decides what only a share of people get, as what is published is decided. */
export const runExperiments = staffMay('experiment.run', 'PUBLISHER');

/** What people's answers tell of the catalogue as a whole. */
export const readUsefulness = everyStaff('usefulness.read');

export const recommendationsOperations = {
  recommend: askForRecommendations,
  coverage: readCoverage,
  coverageGrid: readCoverage,
  experiments: readExperiments,
  experiment: readExperiments,
  scorers: readExperiments,
  usefulnessByTopic: readUsefulness,
  startExperiment: runExperiments,
  stopExperiment: runExperiments,
} satisfies Record<string, Permission>;
