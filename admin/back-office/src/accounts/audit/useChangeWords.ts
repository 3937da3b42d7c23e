import { useTranslate } from 'react-admin';
import type { AuditFieldsFragment } from '../../generated/graphql';
import { useDigestWords } from './useDigestWords';
import './words';

export type Change = AuditFieldsFragment['changes'][number];

/** The words of each value that is one of a few. */
const ENUMS: Partial<Record<string, string>> = {
  'contribution.status': 'contributionStatus',
  'recommendation.status': 'revisionStatus',
  'release.status': 'releaseStatus',
  'link.state': 'linkState',
  'checklist-setting.level': 'checkLevel',
  'recommendation.kind': 'recommendationKind',
  'staff.roles': 'staffRole',
  'view.role': 'staffRole',
  'view.audience': 'viewAudience',
};

/** AUDIT_EVENTS is "auditEvents". */
const resourceOf = (list: string): string =>
  list.toLowerCase().replaceAll(/_(.)/g, (_all, letter: string) => letter.toUpperCase());

/** Writes what changed: "État : En relecture → Brouillon". Of a rule, that it did. */
export function useChangeWords(): (objectType: string, change: Change) => string {
  const translate = useTranslate();
  const digest = useDigestWords();
  return (objectType, { field, label, before, after }) => {
    const kind = ENUMS[`${objectType}.${field}`];
    const written = (value: string | null): string => {
      if (value === null) return translate('resources.auditEvents.nothing');
      if (field === 'rule') return '…';
      if (field === 'digest') return digest(value);
      if (objectType === 'view' && field === 'list')
        return translate(`resources.${resourceOf(value)}.name`, { smart_count: 2 });
      if (value === 'true' || value === 'false') return translate(`ra.boolean.${value}`);
      const words =
        kind === undefined ? [value] : value.split(', ').map((one) => translate(`enums.${kind}.${one}`, { _: one }));
      return words.join(', ');
    };
    return translate('app.labelled', { label, value: `${written(before)} → ${written(after)}` });
  };
}
