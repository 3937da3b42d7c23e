import type { Sentence } from '../../platform/language';
import type { Facts, Rule } from '../../targeting/language';
import type { Content, RecommendationKind } from '../content/content.rules';

/** Counted from 1. */
export interface Spot {
  line: number;
  column: number;
}

/** The way to a value in a document. */
export type Keys = readonly (string | number)[];

/** The file that an item stands in. */
export interface Source {
  /** From the folder: "recommendations/call-three-companies.yaml". */
  path: string;
  /** Where a value stands in it; where it should stand, if it is missing. */
  at(keys: Keys): Spot | undefined;
}

/** Why a file is refused, and where. */
export interface FileFault {
  path: string;
  spot?: Spot | undefined;
  reason: Sentence;
}

export interface TopicItem {
  key: string;
  label: string;
  labelEn: string;
}

export interface SituationItem {
  slug: string;
  label: string;
  rule: Rule;
}

/** A recommendation outside a database: its content names situations and other recommendations by slug where a revision has ids. */
export interface RecommendationItem {
  slug: string;
  kind: RecommendationKind;
  content: Content;
}

/** Its lists name recommendations by slug. Its name is what it is known by, not that of its file. */
export interface PersonaItem {
  name: string;
  facts: Facts;
  mustSee: string[];
  mustNotSee: string[];
}

/** An item with the file that it was read from. */
export type Read<Item> = Item & { source: Source };

/** What a folder holds. */
export interface ReadCatalogue {
  topics: Read<TopicItem>[];
  situations: Read<SituationItem>[];
  recommendations: Read<RecommendationItem>[];
  /** What is still being written. */
  drafts: Read<RecommendationItem>[];
  personas: Read<PersonaItem>[];
  faults: FileFault[];
  /** Items of faulty files, so that who names them is not refused as well. */
  faulty: { situations: string[]; recommendations: string[] };
  /** Files of another kind. */
  notRead: string[];
}
