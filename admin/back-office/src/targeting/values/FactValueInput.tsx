import { BooleanValue } from './BooleanValue';
import { ChoiceValue } from './ChoiceValue';
import { DateValue } from './DateValue';
import { NumberValue } from './NumberValue';
import { ReferenceValue } from './ReferenceValue';
import type { ValueProps } from './valueProps';

/** The editor that fits the fact's type, for one value or for a list. */
export function FactValueInput(props: ValueProps) {
  switch (props.fact.type) {
    case 'BOOLEAN':
      return <BooleanValue {...props} />;
    case 'ENUM':
    case 'ENUM_SET':
      return <ChoiceValue {...props} />;
    case 'INTEGER':
    case 'DECIMAL':
      return <NumberValue {...props} />;
    case 'DATE':
      return <DateValue {...props} />;
    case 'PLACE':
      return <ReferenceValue {...props} resource="places" />;
    case 'JOB_GROUP':
      return <ReferenceValue {...props} resource="jobGroups" takesOwnCodes />;
    case 'JOB':
      return <ReferenceValue {...props} resource="jobTitles" />;
  }
}
