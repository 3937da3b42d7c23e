import {
  ArrayInput,
  maxValue,
  minValue,
  NumberInput,
  required,
  SimpleFormIterator,
  TextInput,
  useTranslate,
} from 'react-admin';
import { RuleInput } from '../../../targeting/editor/RuleInput';
import { Field } from '../fields/Field';
import { help, label } from './labels';

const isRequired = required();
const isScore = [minValue(0), maxValue(3)];
const line = (field: string) => `resources.recommendations.line.${field}`;

export function ScoreInputs() {
  const translate = useTranslate();
  const nameOf = (index?: number) => translate(line('one'), { number: (index ?? 0) + 1 });
  return (
    <>
      <Field name="weight">
        <NumberInput
          source="content.weight"
          label={label('weight')}
          step={0.1}
          validate={isScore}
          helperText={help('weight')}
        />
      </Field>
      <Field name="scoreLines">
        <ArrayInput source="content.scoreLines" label={label('scoreLines')} helperText={help('scoreLines')}>
          <SimpleFormIterator getItemLabel={nameOf} disableClear fullWidth>
            <RuleInput source="rule" label={line('rule')} isRequired defaultValue={{ all: [] }} />
            <NumberInput
              source="score"
              label={line('score')}
              step={0.1}
              validate={[isRequired, ...isScore]}
              defaultValue={2}
              helperText={false}
            />
            <TextInput source="reason" multiline label={line('reason')} validate={isRequired} helperText={false} />
            <TextInput source="reasonTu" multiline label={line('reasonTu')} helperText={false} />
            <TextInput source="reasonEn" multiline label={line('reasonEn')} helperText={false} />
          </SimpleFormIterator>
        </ArrayInput>
      </Field>
    </>
  );
}
