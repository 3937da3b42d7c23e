import { minValue, NumberInput } from 'react-admin';
import { ReferencesInput } from '../../../common/ReferencesInput';
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
        <NumberInput
          source="content.cooldownDays"
          label={label('cooldownDays')}
          validate={minValue(1)}
          helperText={help('cooldownDays')}
        />
      </IfAction>
      <ReferencesInput
        source="content.incompatibleWithIds"
        reference="recommendations"
        label={label('incompatibleWithIds')}
      />
    </>
  );
}
