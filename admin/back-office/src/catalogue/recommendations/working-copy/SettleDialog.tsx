import { DialogContentText } from '@mui/material';
import { useState } from 'react';
import { SendDialog } from '../../../common/dialog/SendDialog';
import type { ContentForm } from '../record/content';
import { useFieldName } from '../record/useFieldName';
import { useWorkingWords } from '../words/useWorkingWords';
import { FieldChoice, type Side } from './FieldChoice';
import type { Merge } from './merge';

/** Two texts of one item, and what differs in them. */
export interface Difference {
  merge: Merge;
  mine: ContentForm;
  theirs: ContentForm;
  /** What `theirs` is: saved by somebody, or what stands on the screen. */
  against: 'saved' | 'screen';
  /** Who saved, and when, as the server says it. */
  message?: string | undefined;
}

interface SettleDialogProps {
  difference: Difference;
  /** The fields that are to be as in `mine`. */
  onSettle: (fields: readonly string[]) => void;
  onClose: () => void;
}

/** Both texts of each field that two have changed: one of them is chosen. What only one of them changed needs no choice. */
export function SettleDialog({ difference, onSettle, onClose }: SettleDialogProps) {
  const nameOf = useFieldName();
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const { merge, mine, theirs, against, message } = difference;
  const word = useWorkingWords();
  const names = (fields: readonly string[]) => ({ fields: fields.map(nameOf).join(', ') });
  const isSettled = merge.both.every((field) => chosen[field] !== undefined);
  const settle = () => onSettle([...merge.mine, ...merge.both.filter((field) => chosen[field] === 'mine')]);
  return (
    <SendDialog
      title={word(`title.${against}`)}
      label={word('settle')}
      back={word('later')}
      maxWidth="md"
      isOff={!isSettled}
      onClose={onClose}
      onSend={settle}
    >
      {message && <DialogContentText color="text.primary">{message}</DialogContentText>}
      <DialogContentText gutterBottom>{word(`help.${against}`)}</DialogContentText>
      {merge.mine.length > 0 && <DialogContentText>{word('onlyMine', names(merge.mine))}</DialogContentText>}
      {merge.theirs.length > 0 && (
        <DialogContentText>{word(`onlyTheirs.${against}`, names(merge.theirs))}</DialogContentText>
      )}
      {merge.both.map((field) => (
        <FieldChoice
          key={field}
          {...{ field, mine, theirs, against }}
          chosen={chosen[field] ?? null}
          onChoose={(side) => setChosen({ ...chosen, [field]: side })}
        />
      ))}
    </SendDialog>
  );
}
