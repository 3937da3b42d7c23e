import { FormControl, FormControlLabel, Radio, RadioGroup } from '@mui/material';
import { Section } from '../common/Section';

interface OneOfProps {
  title: string;
  value: string;
  choices: readonly { id: string; name: string; lang?: string }[];
  onChoose: (id: string) => void;
}

/** A choice that holds at once. */
export function OneOf({ title, value, choices, onChoose }: OneOfProps) {
  return (
    <Section title={title}>
      <FormControl margin="none">
        <RadioGroup aria-label={title} value={value} onChange={(_event, id) => onChoose(id)}>
          {choices.map(({ id, name, lang }) => (
            <FormControlLabel key={id} value={id} control={<Radio size="small" />} label={name} lang={lang} />
          ))}
        </RadioGroup>
      </FormControl>
    </Section>
  );
}
