import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Config } from './config';
import type { NodeSource } from './graphql/node';
import type { JobHandler } from './jobs/topic';
import type { Sentence } from './language';

export type ResolverClass = abstract new (...services: never[]) => object;

/** The permission of an operation; for an operation that takes an action, that of each action (any one is enough to call it). */
export type OperationPermission<Permission> = Permission | { readonly actions: Readonly<Record<string, Permission>> };

/** What is known of an area without a database: the GraphQL schema and the permissions are printed from it. */
export interface Area<Permission> {
  name: string;
  entities: readonly EntityTarget<ObjectLiteral>[];
  resolvers: readonly ResolverClass[];
  /** The permission that each GraphQL operation needs. */
  operations: Readonly<Record<string, OperationPermission<Permission>>>;
  /** Permissions that single fields need, beside those of the operations. */
  fieldPermissions?: readonly Permission[];
  /** What staff read of what was done in it: the names of its actions in the audit log, and of what they change. */
  audited?: {
    readonly actions: Readonly<Record<string, Sentence>>;
    readonly fields?: Readonly<Record<string, Sentence>>;
  };
  /** Reads the area's own environment variables. Throws ConfigError. */
  settings?: (config: Config) => unknown;
}

/** A folder of a large area, without a database. */
export type Part = Pick<Area<never>, 'entities' | 'resolvers'>;

/** What the composition root takes from an area, or an area from one of its folders, once it is created. */
export interface AreaInstance<Viewer = unknown> {
  /** One instance for each resolver class. */
  resolvers?: readonly object[];
  /** Fresh for each request, with the rights of its viewer. */
  loaders?: (viewer: Viewer) => object;
  jobHandlers?: readonly JobHandler[];
  /** Reads what the area keeps in memory, before the first request asks for it. */
  warmUp?: () => Promise<unknown>;
  /** Reads more of it once requests are answered. Whoever asks for it before waits. */
  warmUpLater?: () => Promise<unknown>;
  /** The types of the area that implement Node. */
  nodes?: readonly NodeSource<never>[];
}
