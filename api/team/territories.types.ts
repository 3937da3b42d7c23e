/** What a viewer sees of objects that lie somewhere. Made for one request or transaction: the rights are read once, when first needed. */
export interface TerritoryScope {
  /** Where the viewer moderates; empty: everywhere. */
  codes(): Promise<readonly string[]>;
  /** Null: the object lies nowhere in particular. */
  covers(placeCode: string | null): Promise<boolean>;
}
