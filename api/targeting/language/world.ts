import type { FactValue, Rule } from './types';

/** What the language cannot know by itself. Every answer must come at once, from memory. */
export interface World {
  /** ISO day, in the time zone of the person. */
  today: string;
  /**
   * The place itself first, then what holds it, widest last (`["69123", "dep-69", "reg-84"]`); undefined: no such place. A code of before, or
   * in small letters, gives the place as it is now.
   */
  placeChain(code: string): readonly string[] | undefined;
  placeLabel(code: string): string | undefined;
  /** Inhabitants; communes only. */
  population(code: string): number | undefined;
  /** A choice of the fact `urbanUnitSize`; communes only. */
  urbanUnitSize(code: string): string | undefined;
  /** Takes whole ROME codes ("M1805") and their prefixes ("M18", "M"). */
  jobGroupLabel(code: string): string | undefined;
  /** Takes a ROME appellation (OGR code). */
  jobLabel(code: string): string | undefined;
  situation(slug: string): { label: string; rule: Rule } | undefined;
  /**
   * A MARKET fact by its key, or `contractShareKey(contract)`: the share of the offers, in %, that a contract makes up.
   * `place` is undefined for the facts that do not vary by place.
   */
  market(fact: string, jobGroup: string, place: string | undefined): FactValue | undefined;
}

/** What `World.market` is asked for, to add up `acceptedContractShare`. */
export function contractShareKey(contractType: string): string {
  return `market.contractShare.${contractType}`;
}
