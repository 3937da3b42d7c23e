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
  const roleIn = (word: string) => translate(`enums.staffRole.${word}`, { _: word });
  // Of an account, what was written down are the codes of its roles.
  const toldOf = ({ objectType, summary }: AuditFieldsFragment) =>
    objectType === 'staff' ? summary.split(', ').map(roleIn).join(', ') : summary;
  const sentenceOf = (event: AuditFieldsFragment) => {
    const [label, value] = [event.actionLabel, toldOf(event)];
    return value.startsWith(label) ? value : translate('app.labelled', { label, value });
  };
  return { objectOf, actorOf, sentenceOf };
}
