import { maxValue, minValue, NumberInput, required, TextInput } from 'react-admin';
import { ReferencesInput } from '../../../common/ReferencesInput';
import { FieldComments } from '../comments/FieldComments';
import { BodyInput } from './BodyInput';
import { help, label } from './fields';
import { IfAction } from './IfAction';

const isRequired = required();
const IN_FRENCH = { htmlInput: { lang: 'fr' } };
const isDuration = [minValue(1), maxValue(24 * 60)];

export function TextInputs() {
  return (
    <>
      <TextInput source="content.title" label={label('title')} validate={isRequired} slotProps={IN_FRENCH} />
      <FieldComments field="title" />
      <TextInput
        source="content.summary"
        label={label('summary')}
        validate={isRequired}
        multiline
        helperText={help('summary')}
        slotProps={IN_FRENCH}
      />
      <FieldComments field="summary" />
      <BodyInput source="content.bodyMarkdown" isRequired />
      <FieldComments field="bodyMarkdown" />
      <TextInput source="content.link" label={label('link')} type="url" />
      <FieldComments field="link" />
      <IfAction>
        <NumberInput source="content.durationMinutes" label={label('durationMinutes')} step={5} validate={isDuration} />
        <FieldComments field="durationMinutes" />
      </IfAction>
      <ReferencesInput source="content.topics" reference="topics" label={label('topics')} />
      <FieldComments field="topics" />
    </>
  );
}
