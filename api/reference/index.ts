export { JobTitleRow } from './jobs/job-title.entity';
export type { PlaceTree } from './places/place-tree.rules';
export { PlaceRow } from './places/place.entity';
export type { PlaceKind } from './places/place.entity';
export type { ReferenceIndexService } from './reference-index.service';
export { Place } from './reference.graphql';
export type { ReferenceLoaders } from './reference.loaders';
export { candidatesOf, likenessColumns } from './words/likeness.queries';
export { TextWordsQueries } from './words/text-words.queries';
