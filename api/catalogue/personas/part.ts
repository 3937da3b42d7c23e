import type { AuditService } from '../../accounts';
import type { AreaInstance, Part } from '../../platform/area';
import type { Platform } from '../../platform/platform';
import type { WorldService } from '../../situations';
import type { Gate } from '../editorial/gates.types';
import { PersonaFailuresQueries } from './persona-failures.queries';
import { personaArchiveGate, personaGate } from './persona-gates.service';
import { personaNode } from './persona-node.queries';
import { PersonaRow } from './persona.entity';
import { PersonasQueries } from './personas.queries';
import { DraftPersonasResolver, PersonasResolver } from './personas.resolver';
import { PersonasService } from './personas.service';
import type { PersonaRunner } from './personas.types';

export const personasPart: Part = { entities: [PersonaRow], resolvers: [PersonasResolver, DraftPersonasResolver] };

interface Needs {
  audit: AuditService;
  worlds: WorldService;
  personaRunner: PersonaRunner;
}

/** What personas say before a recommendation goes online or offline. */
export interface Personas extends AreaInstance {
  gates: readonly Gate[];
}

export function createPersonas({ database }: Platform, { audit, worlds, personaRunner }: Needs): Personas {
  const failures = new PersonaFailuresQueries(database, personaRunner);
  const service = new PersonasService({ database, audit, worlds });
  return {
    gates: [personaGate(failures), personaArchiveGate(failures)],
    resolvers: [
      new PersonasResolver(new PersonasQueries(database, worlds), service, failures),
      new DraftPersonasResolver(failures),
    ],
    nodes: [personaNode(database)],
  };
}
