import { readFileSync } from 'node:fs';
import { audited } from '../../api/areas';
import { ACTIONS } from '../../api/catalogue/editorial/editorial.rules';
import { auditActions } from '../../admin/back-office/src/accounts/audit/actions';
import { files } from '../contract/house/sources';

/** As written beside `action:`, whole or up to what a template puts in. */
const RECORDED = /\baction: [`']([a-zA-Z-]+\.[a-z-]*)/g;

describe('the actions of the audit log', () => {
  const named = Object.keys(audited.actions);

  it('each have a name in both languages', () => {
    const recorded = files('api/**/*.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(RECORDED)].map(([, action = '']) => action),
    );
    expect(recorded.length).toBeGreaterThan(20);
    expect(recorded.filter((action) => !named.some((one) => one === action || action.endsWith('.')))).toEqual([]);
    const moves = ACTIONS.map((action) => `recommendation.${action.toLowerCase().replaceAll('_', '-')}`);
    expect(moves.filter((move) => !named.includes(move))).toEqual([]);
    expect(Object.values(audited.actions).filter(({ fr, en }) => fr === '' || en === '')).toEqual([]);
  });

  it('are those by which the screen filters', () => {
    const offered = Object.entries(auditActions).flatMap(([object, verbs]) => verbs.map((verb) => `${object}.${verb}`));
    expect(offered.toSorted()).toEqual(named.toSorted());
  });
});
