import { minValue, NumberInput } from 'react-admin';
import { ReferencesInput } from '../../../common/ReferencesInput';
import { FieldComments } from '../comments/FieldComments';
import { help, label } from './fields';
import { IfAction } from './IfAction';

const STRATEGIES = { kind: 'STRATEGY' };

export function LinksInputs() {
  return (
    <>
      <IfAction>
        <ReferencesInput
          source="content.strategyIds"
          reference="recommendations"
          label={label('strategyIds')}
          filter={STRATEGIES}
        />
        <FieldComments field="strategyIds" />
        <NumberInput
          source="content.cooldownDays"
          label={label('cooldownDays')}
          validate={minValue(1)}
          helperText={help('cooldownDays')}
        />
        <FieldComments field="cooldownDays" />
      </IfAction>
      <ReferencesInput
        source="content.incompatibleWithIds"
        reference="recommendations"
        label={label('incompatibleWithIds')}
      />
      <FieldComments field="incompatibleWithIds" />
    </>
  );
}
