import type { ContentChange } from '../editorial/comparison.rules';
import type { StoredCatalogue } from './stored-catalogue.types';
import type { FileFault, PersonaItem, Read, RecommendationItem, SituationItem, TopicItem } from './transfer.types';

export type ItemType = 'topic' | 'situation' | 'recommendation';

/** What becomes of an item of a folder. Only NEW and CHANGED are written. */
export type Outcome =
  | 'NEW'
  | 'CHANGED'
  | 'SAME'
  /** A draft is being written: one draft at a time, and nothing is overwritten. */
  | 'BEING_WRITTEN'
  /** Taken offline by the team. */
  | 'ARCHIVED'
  /** Not what was last loaded from a file: the team made something of it. */
  | 'CHANGED_BY_TEAM'
  | 'DELETED_BY_TEAM'
  /** It names what the team deleted. */
  | 'LACKING';

export interface Planned<Item> {
  item: Read<Item>;
  outcome: Outcome;
  /** What differs, for NEW none. */
  changes: ContentChange[];
}

/** Something of the database that no file tells of: it stays. */
export interface Absent {
  type: ItemType | 'persona';
  slug: string;
  title: string;
}

export interface CataloguePlan {
  topics: Planned<TopicItem>[];
  situations: Planned<SituationItem>[];
  recommendations: Planned<RecommendationItem>[];
  drafts: Planned<RecommendationItem>[];
  personas: Planned<PersonaItem>[];
  absent: Absent[];
  /** With one fault, nothing at all is written. */
  faults: FileFault[];
  notRead: string[];
  stored: StoredCatalogue;
}

/** Whose items may be changed by an import. */
export interface Overwriting {
  mayChange(type: ItemType, slug: string): boolean;
  wasDeleted(type: ItemType, item: { slug: string; label?: string }): boolean;
}
