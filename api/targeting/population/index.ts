export { generatePeople } from './people';
export { Population } from './population';
export type { RuleInWorld } from './population';
export type { JobReference, PeopleReference, PlaceReference } from './reference';
