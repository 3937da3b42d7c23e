import { Box, FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from '@mui/material';
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { chosenByKey, digitOf } from './chosenByKey';
import { focusFirst } from '../../../common/dialog/focusFirst';

export interface Choice {
  value: string;
  /** What its first letters are looked for in. */
  label: string;
  /** What is shown, when it is more than the label. */
  shown?: ReactNode;
  /** Of the label, where people wrote it. */
  lang?: string;
}

interface KeyedChoiceProps {
  label: string;
  choices: readonly Choice[];
  value: string;
  onChange: (value: string) => void;
  /** The first field of its dialog. */
  isFirst?: boolean;
  required?: boolean;
}

const DIGIT = { display: 'inline-block', minWidth: '1.5em', pl: 0.5, color: 'text.secondary', font: 'inherit' };

/** One of some choices: by the mouse, the arrows, their digit or their first letter. */
export function KeyedChoice({ label, choices, value, onChange, isFirst = false, required = false }: KeyedChoiceProps) {
  const id = useId();
  const choose = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = chosenByKey(choices, event.key, value);
    if (chosen === undefined) return;
    event.preventDefault();
    onChange(chosen);
    const inputs = event.currentTarget.querySelectorAll<HTMLInputElement>('input[type=radio]');
    inputs[choices.findIndex((choice) => choice.value === chosen)]?.focus();
  };
  const focused = Math.max(
    0,
    choices.findIndex((choice) => choice.value === value),
  );
  return (
    <FormControl margin="dense" fullWidth required={required}>
      <FormLabel id={id}>{label}</FormLabel>
      <RadioGroup aria-labelledby={id} value={value} onChange={(_event, chosen) => onChange(chosen)} onKeyDown={choose}>
        {choices.map((choice, index) => (
          <FormControlLabel
            key={choice.value}
            value={choice.value}
            control={
              <Radio
                size="small"
                slotProps={{ input: { ref: isFirst && index === focused ? focusFirst : undefined } }}
                sx={{ py: 0.5 }}
              />
            }
            label={
              <>
                <Digit index={index} />
                <span lang={choice.lang}>{choice.shown ?? choice.label}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}

function Digit({ index }: { index: number }) {
  return (
    <Box component="kbd" aria-hidden sx={DIGIT}>
      {digitOf(index)}
    </Box>
  );
}
