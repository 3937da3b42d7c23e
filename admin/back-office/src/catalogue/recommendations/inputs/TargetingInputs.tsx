import { RadioButtonGroupInput } from 'react-admin';
import { choicesOf } from '../../../common/choices';
import { ReferencesInput } from '../../../common/ReferencesInput';
import type { UnknownPolicy } from '../../../generated/graphql';
import { FieldComments } from '../comments/FieldComments';
import { help, label } from './fields';
import { TargetingRule } from './TargetingRule';

const POLICIES: UnknownPolicy[] = ['HIDE', 'SHOW_LOWER', 'ASK'];

export function TargetingInputs() {
  return (
    <>
      <ReferencesInput
        source="content.situationIds"
        reference="situations"
        optionText="label"
        label={label('situationIds')}
      />
      <FieldComments field="situationIds" />
      <TargetingRule />
      <FieldComments field="rule" />
      <RadioButtonGroupInput
        source="content.whenUnknown"
        label={label('whenUnknown')}
        choices={choicesOf('unknownPolicy', POLICIES)}
        row={false}
        helperText={false}
      />
      <FieldComments field="whenUnknown" />
      <ReferencesInput
        source="content.placeCodes"
        reference="places"
        label={label('placeCodes')}
        helperText={help('placeCodes')}
      />
      <FieldComments field="placeCodes" />
    </>
  );
}
