import type { FieldSelectorProps } from 'react-querybuilder';
import { FactPicker } from '../facts/FactPicker';
import { useFactChoices } from '../facts/useFactChoices';
import { UNCHOSEN_FIELD } from '../rule/conversion';
import { builder as en } from '../words/en';
import { builder as fr } from '../words/fr';
import { useOwnWords } from '../words/useOwnWords';

/** What a condition is about: a named situation, or a fact. */
export function FieldControl({ value, handleOnChange }: FieldSelectorProps) {
  const { words } = useOwnWords({ fr, en });
  const { facts, situation, unknown } = useFactChoices();
  const known = [situation, ...facts];
  const isChosen = Boolean(value) && value !== UNCHOSEN_FIELD;
  const chosen = isChosen ? (known.find(({ key }) => key === value) ?? unknown(value ?? '')) : null;
  return (
    <FactPicker
      offered={chosen && !known.includes(chosen) ? [...known, chosen] : known}
      value={chosen}
      onPick={handleOnChange}
      label={words.field}
    />
  );
}
