import type { Facts, Rule } from '../../targeting/language';
import type { Content, RecommendationKind } from '../content/content.rules';
import actionsApplications from './actions-applications.json';
import actionsLearning from './actions-learning.json';
import actionsNetwork from './actions-network.json';
import actionsOrganisation from './actions-organisation.json';
import actionsSituations from './actions-situations.json';
import personas from './personas.json';
import situations from './situations.json';
import strategiesApplications from './strategies-applications.json';
import strategiesLearning from './strategies-learning.json';
import strategiesOrganisation from './strategies-organisation.json';
import strategiesSituations from './strategies-situations.json';
import topics from './topics.json';

/** A recommendation in a file: others and situations are named by slug. */
export interface StarterRecommendation extends Omit<Content, 'situationIds' | 'strategyIds' | 'incompatibleWithIds'> {
  slug: string;
  kind: RecommendationKind;
  situations: string[];
  strategies: string[];
  incompatibleWith: string[];
}

export interface StarterSituation {
  slug: string;
  label: string;
  rule: Rule;
}

export interface StarterPersona {
  name: string;
  facts: Facts;
  mustSee: string[];
  mustNotSee: string[];
}

const files: unknown[][] = [
  strategiesApplications,
  strategiesLearning,
  strategiesOrganisation,
  strategiesSituations,
  actionsApplications,
  actionsLearning,
  actionsNetwork,
  actionsOrganisation,
  actionsSituations,
];

export const starterRecommendations = files.flat() as readonly StarterRecommendation[];
export const starterSituations = situations as readonly unknown[] as readonly StarterSituation[];
export const starterTopics: readonly { key: string; label: string; labelEn: string }[] = topics;
export const starterPersonas = personas as readonly unknown[] as readonly StarterPersona[];
