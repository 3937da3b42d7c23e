import type { SituationRow } from '../../situations';
import type { Content } from '../content/content.rules';
import type { RecommendationRow } from '../editorial/recommendation.entity';
import type { PersonaRow } from '../personas/persona.entity';
import type { TopicRow } from '../published/topic.entity';

/** A recommendation of a database. Its contents name situations and other recommendations by slug. */
export interface StoredRecommendation {
  row: RecommendationRow;
  /** What is being written, or else what waits for its day: either is left alone. */
  draft: Content | null;
  published: Content | null;
  /** What is public is what the system itself put there first. */
  isFirstOfSystem: boolean;
}

/** Its lists name recommendations by slug. */
export interface StoredPersona {
  row: PersonaRow;
  mustSee: string[];
  mustNotSee: string[];
}

export interface StoredCatalogue {
  /** By name, in the order of their names. */
  personas: ReadonlyMap<string, StoredPersona>;
  topics: TopicRow[];
  situations: ReadonlyMap<string, SituationRow>;
  recommendations: ReadonlyMap<string, StoredRecommendation>;
}
