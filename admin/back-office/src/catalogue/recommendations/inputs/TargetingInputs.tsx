import { RadioButtonGroupInput } from 'react-admin';
import { choicesOf } from '../../../common/choices';
import { ReferencesInput } from '../../../common/ReferencesInput';
import type { UnknownPolicy } from '../../../generated/graphql';
import { Field } from '../fields/Field';
import { help, label } from './labels';
import { TargetingRule } from './TargetingRule';

const POLICIES: UnknownPolicy[] = ['HIDE', 'SHOW_LOWER', 'ASK'];

export function TargetingInputs() {
  return (
    <>
      <Field name="situationIds">
        <ReferencesInput
          source="content.situationIds"
          reference="situations"
          optionText="label"
          label={label('situationIds')}
        />
      </Field>
      <Field name="rule">
        <TargetingRule />
      </Field>
      <Field name="whenUnknown">
        <RadioButtonGroupInput
          source="content.whenUnknown"
          label={label('whenUnknown')}
          choices={choicesOf('unknownPolicy', POLICIES)}
          row={false}
          helperText={false}
        />
      </Field>
      <Field name="placeCodes">
        <ReferencesInput
          source="content.placeCodes"
          reference="places"
          label={label('placeCodes')}
          helperText={help('placeCodes')}
        />
      </Field>
    </>
  );
}
