import { useTranslate } from 'react-admin';
import type { AuditFieldsFragment } from '../../generated/graphql';

const SYSTEM_ACTOR = 'System';

/** Describes audit events in words; an unknown action is shown by its code. */
export function useEventWords() {
  const translate = useTranslate();
  const actionOf = ({ action }: Pick<AuditFieldsFragment, 'action'>) =>
    translate(`resources.auditEvents.actions.${action}`, { _: action });
  const objectOf = ({ objectType }: Pick<AuditFieldsFragment, 'objectType'>) =>
    translate(`resources.auditEvents.objects.${objectType}`, { _: objectType });
  const actorOf = ({ actor }: Pick<AuditFieldsFragment, 'actor'>) =>
    actor === SYSTEM_ACTOR ? translate('resources.auditEvents.system') : actor;
  const sentenceOf = (event: AuditFieldsFragment) => {
    const label = actionOf(event);
    return event.summary.startsWith(label) ? event.summary : translate('app.labelled', { label, value: event.summary });
  };
  return { actionOf, objectOf, actorOf, sentenceOf };
}
