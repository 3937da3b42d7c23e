import { ReferencesInput } from '../../common/ReferencesInput';
import './words';

/** Where somebody moderates: régions and départements, found by name or code. */
export function TerritoriesInput() {
  return (
    <ReferencesInput
      source="territoryCodes"
      reference="territories"
      label="resources.staff.fields.territories"
      helperText="resources.staff.territoriesHelp"
    />
  );
}
