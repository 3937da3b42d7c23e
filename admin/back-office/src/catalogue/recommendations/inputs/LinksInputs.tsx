import { minValue, NumberInput } from 'react-admin';
import { ReferencesInput } from '../../../common/ReferencesInput';
import { Field } from '../fields/Field';
import { help, label } from './labels';
import { IfAction } from './IfAction';

const STRATEGIES = { kind: 'STRATEGY' };

export function LinksInputs() {
  return (
    <>
      <IfAction>
        <Field name="strategyIds">
          <ReferencesInput
            source="content.strategyIds"
            reference="recommendations"
            label={label('strategyIds')}
            filter={STRATEGIES}
          />
        </Field>
        <Field name="cooldownDays">
          <NumberInput
            source="content.cooldownDays"
            label={label('cooldownDays')}
            validate={minValue(1)}
            helperText={help('cooldownDays')}
          />
        </Field>
      </IfAction>
      <Field name="incompatibleWithIds">
        <ReferencesInput
          source="content.incompatibleWithIds"
          reference="recommendations"
          label={label('incompatibleWithIds')}
        />
      </Field>
    </>
  );
}
