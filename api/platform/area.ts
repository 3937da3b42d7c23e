import type { EntityTarget, ObjectLiteral } from 'typeorm';

export type ResolverClass = abstract new (...services: never[]) => object;

/** What an area hands to the composition root. `Operation` is the permission that a GraphQL operation asks for first. */
export interface Area<Permission> {
  name: string;
  entities: readonly EntityTarget<ObjectLiteral>[];
  resolvers: readonly ResolverClass[];
  operations: Readonly<Record<string, Permission | readonly Permission[]>>;
}
