import type { DataSource } from 'typeorm';
import type { RequestContext } from '../../accounts';
import { may } from '../../accounts/permissions';
import type { NodeSource } from '../../platform/graphql/node';
import { PersonaRow } from './persona.entity';
import { readPersonas } from './personas.policy';

export function personaNode({ manager }: DataSource): NodeSource<RequestContext<object>> {
  return {
    type: 'Persona',
    find: async (id, { viewer }) => (may(viewer, readPersonas) ? manager.findOneBy(PersonaRow, { id }) : null),
  };
}
