import { SelectInput, type SelectInputProps, useLocale } from 'react-admin';
import { auditActions } from './actions';
import { actionsInEnglish } from './actionsEn';
import { actionsInFrench } from './actionsFr';

type Named = Record<string, Record<string, string>>;

const choicesIn = (names: Named) =>
  Object.entries(auditActions).flatMap(([object, actions]) =>
    actions.map((action) => ({ id: `${object}.${action}`, name: names[object]?.[action] ?? action })),
  );

const CHOICES = { fr: choicesIn(actionsInFrench), en: choicesIn(actionsInEnglish) };

/** One of the actions that the audit log holds. */
export function ActionInput(props: SelectInputProps) {
  const choices = useLocale() === 'en' ? CHOICES.en : CHOICES.fr;
  return <SelectInput {...props} choices={choices} translateChoice={false} />;
}
