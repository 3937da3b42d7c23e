import type { Facts } from '../../targeting/language';

/** Says what a person would get: ranking stands to the right of the catalogue, and plugs this in. */
export interface PersonaRunner {
  /** The ids of the published recommendations that fit somebody with these facts. The facts must be sound. */
  idsFor(facts: Facts): Promise<ReadonlySet<string>>;
}
