import { maxValue, minValue, NumberInput, required, TextInput } from 'react-admin';
import { ReferencesInput } from '../../../common/ReferencesInput';
import { Field } from '../fields/Field';
import { BodyInput } from './BodyInput';
import { withExample } from './example';
import { help, label } from './labels';
import { IfAction } from './IfAction';

const isRequired = required();
const isDuration = [minValue(1), maxValue(24 * 60)];

/** What is shown in empty fields, in the reader's language. */
export interface Examples {
  title: string;
  summary: string;
  body: string;
}

export function TextInputs({ examples }: { examples?: Examples | undefined }) {
  return (
    <>
      <Field name="title">
        <TextInput
          source="content.title"
          label={label('title')}
          validate={isRequired}
          slotProps={withExample(examples?.title)}
        />
      </Field>
      <Field name="summary">
        <TextInput
          source="content.summary"
          label={label('summary')}
          validate={isRequired}
          multiline
          helperText={help('summary')}
          slotProps={withExample(examples?.summary)}
        />
      </Field>
      <Field name="bodyMarkdown">
        <BodyInput source="content.bodyMarkdown" isRequired placeholder={examples?.body} />
      </Field>
      <Field name="link">
        <TextInput source="content.link" label={label('link')} type="url" />
      </Field>
      <IfAction>
        <Field name="durationMinutes">
          <NumberInput
            source="content.durationMinutes"
            label={label('durationMinutes')}
            step={5}
            validate={isDuration}
          />
        </Field>
      </IfAction>
      <Field name="topics">
        <ReferencesInput source="content.topics" reference="topics" label={label('topics')} />
      </Field>
    </>
  );
}
