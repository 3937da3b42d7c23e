import { may } from '../../accounts/permissions';
import type { Permission, Viewer } from '../../accounts/permissions';
import type { LinkState } from './link-states.rules';
import { acceptMoves, checkLinks } from './links.policy';

export type LinkAction = 'CHECK' | 'ACCEPT_MOVE';

const ACTIONS: Readonly<Record<LinkAction, { permission: Permission; in: readonly LinkState[] | 'ANY' }>> = {
  CHECK: { permission: checkLinks, in: 'ANY' },
  ACCEPT_MOVE: { permission: acceptMoves, in: ['MOVED'] },
};

/** What a viewer can do with a link now. Without checks, none is made by hand either. */
export function linkActions(viewer: Viewer, state: LinkState, { checks }: { checks: boolean }): LinkAction[] {
  return (Object.keys(ACTIONS) as LinkAction[]).filter((action) => {
    const { permission, in: states } = ACTIONS[action];
    return may(viewer, permission) && (states === 'ANY' || states.includes(state)) && (checks || action !== 'CHECK');
  });
}
