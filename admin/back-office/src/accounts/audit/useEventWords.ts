import { useTranslate } from 'react-admin';
import type { AuditFieldsFragment } from '../../generated/graphql';
import './words';

const SYSTEM_ACTOR = 'System';

/** Describes audit events in words: the server has those of actions, in the language of the page. */
export function useEventWords() {
  const translate = useTranslate();
  const objectOf = ({ objectType }: Pick<AuditFieldsFragment, 'objectType'>) =>
    translate(`resources.auditEvents.objects.${objectType}`, { _: objectType });
  const actorOf = ({ actor }: Pick<AuditFieldsFragment, 'actor'>) =>
    actor === SYSTEM_ACTOR ? translate('resources.auditEvents.system') : actor;
  const sentenceOf = ({ actionLabel, summary }: AuditFieldsFragment) =>
    summary.startsWith(actionLabel) ? summary : translate('app.labelled', { label: actionLabel, value: summary });
  return { objectOf, actorOf, sentenceOf };
}
