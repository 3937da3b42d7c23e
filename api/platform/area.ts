import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Config } from './config';
import type { JobHandler } from './jobs/topic';

export type ResolverClass = abstract new (...services: never[]) => object;

/** What is known of an area without a database: the GraphQL schema and the permissions are printed from it. */
export interface Area<Permission> {
  name: string;
  entities: readonly EntityTarget<ObjectLiteral>[];
  resolvers: readonly ResolverClass[];
  /** The permissions that each GraphQL operation asks for; one of several is enough to call it. */
  operations: Readonly<Record<string, Permission | readonly Permission[]>>;
  /** Reads the variables of its own. Throws ConfigError. */
  settings?: (config: Config) => unknown;
}

/** A room of a big area, without a database. */
export type Part = Pick<Area<never>, 'entities' | 'resolvers'>;

/** What an area or a room is once it is made, beside the ports that others use. */
export interface Made<Viewer = unknown> {
  /** One instance for each resolver class. */
  resolvers?: readonly object[];
  /** Fresh for each request, with the rights of its viewer. */
  loaders?: (viewer: Viewer) => object;
  jobHandlers?: readonly JobHandler[];
}
