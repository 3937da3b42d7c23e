import { AddCondition, AddGroup } from './AddControls';
import { CombinatorControl } from './CombinatorControl';
import { FieldControl } from './FieldControl';
import { NodeActions } from './NodeActions';
import { OperatorControl } from './OperatorControl';
import { ValueControl } from './ValueControl';

export const CONTROLS = {
  fieldSelector: FieldControl,
  operatorSelector: OperatorControl,
  valueEditor: ValueControl,
  combinatorSelector: CombinatorControl,
  addRuleAction: AddCondition,
  addGroupAction: AddGroup,
  removeRuleAction: NodeActions,
  removeGroupAction: NodeActions,
};
