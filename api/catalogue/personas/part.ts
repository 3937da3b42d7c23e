import type { AreaInstance, Part } from '../../platform/area';
import type { Platform } from '../../platform/platform';
import { PersonaRow } from './persona.entity';
import { personaNode } from './persona-node.queries';
import { PersonasQueries } from './personas.queries';
import { PersonasResolver } from './personas.resolver';
import type { PersonaRunner } from './personas.types';

export const personasPart: Part = { entities: [PersonaRow], resolvers: [PersonasResolver] };

export function createPersonas(
  { database }: Platform,
  { personaRunner }: { personaRunner: PersonaRunner },
): AreaInstance {
  return {
    resolvers: [new PersonasResolver(new PersonasQueries(database, personaRunner))],
    nodes: [personaNode(database)],
  };
}
