import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Config } from './config';
import type { JobHandler } from './jobs/topic';

export type ResolverClass = abstract new (...services: never[]) => object;

/** The permission of an operation or, where it takes an action, of each action: one of them is enough to call it. */
export type Asked<Permission> = Permission | { readonly actions: Readonly<Record<string, Permission>> };

/** What is known of an area without a database: the GraphQL schema and the permissions are printed from it. */
export interface Area<Permission> {
  name: string;
  entities: readonly EntityTarget<ObjectLiteral>[];
  resolvers: readonly ResolverClass[];
  /** What each GraphQL operation asks for. */
  operations: Readonly<Record<string, Asked<Permission>>>;
  /** What single fields ask for, beside the operations. */
  fieldPermissions?: readonly Permission[];
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
